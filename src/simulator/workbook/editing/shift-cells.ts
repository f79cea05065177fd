import {
  Dimension,
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type IMutationInfo,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
  getInsertRangeMutations,
  getRemoveRangeMutations,
} from '@univerjs/sheets';
import { HostError } from '../../wire/objects/host-errors';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { toUniverRange } from '../places/univer-range';

const shifts = {
  Down: {
    command: InsertRangeMoveDownCommand,
    dimension: Dimension.ROWS,
    mutations: getInsertRangeMutations,
  },
  Right: {
    command: InsertRangeMoveRightCommand,
    dimension: Dimension.COLUMNS,
    mutations: getInsertRangeMutations,
  },
  Up: { command: DeleteRangeMoveUpCommand, dimension: Dimension.ROWS, mutations: getRemoveRangeMutations },
  Left: {
    command: DeleteRangeMoveLeftCommand,
    dimension: Dimension.COLUMNS,
    mutations: getRemoveRangeMutations,
  },
};

/**
 * Inserts cells (`Down`, `Right`) or deletes them (`Up`, `Left`), and updates all references. Univer's own commands do
 * this asynchronously, and the next action of a batch might run before they end.
 *
 * @throws HostError `GeneralException` if Univer refuses
 */
export function shiftCells(book: UniverBook, { sheetId, area }: Place, shift: keyof typeof shifts): void {
  const { command, dimension, mutations } = shifts[shift];
  const range = toUniverRange(area);
  const interceptors = book.injector.get(SheetInterceptorService);
  const info = { id: command.id, params: { unitId: book.unitId, subUnitId: sheetId, range } };
  const params = { unitId: book.unitId, subUnitId: sheetId, range, shiftDimension: dimension };
  const cells = book.injector.invoke((accessor) => mutations(accessor, params));
  const dependent = interceptors.onCommandExecute(info);
  const redos = [...(dependent.preRedos ?? []), ...cells.redo, ...dependent.redos];
  execute(book, redos, command.id);
  const after = interceptors.afterCommandExecute(info);
  execute(book, after.redos, command.id);
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.unitId,
    undoMutations: [
      ...after.undos,
      ...[...cells.undo].reverse(),
      ...dependent.undos,
      ...(dependent.preUndos ?? []),
    ],
    redoMutations: [...redos, ...after.redos],
  });
}

function execute(book: UniverBook, mutations: IMutationInfo[], id: string): void {
  const { result } = sequenceExecute(mutations, book.injector.get(ICommandService));
  if (!result)
    throw new HostError('GeneralException', `The simulated Excel could not carry out ${id}.`, '', 500);
}
