import { causeOf } from '../../../sheet/cause';
import type { Sliced } from '../../../classifier/slices';
import { cellOnSheet, type CellValue } from '../../../sheet/cells/cell';
import { SheetProblem } from '../../../sheet/problem';
import { besideNobody, type NotPutBack } from '../../../sheet/record/not-put-back';
import { isFormula } from '../../office/formulas-in-workbook';
import type { Moved } from './restored-cells';

/** What is not as it was before a run that was put back. */
export interface NotAsBefore {
  /** The segments whose colours may be those of the run, because Excel cannot say which rules are ClientTier's. */
  colorsStay?: string | undefined;
  /** What stood beside clients who were not found again. */
  notPutBack?: NotPutBack | undefined;
}

/** How many clients and cells to name in a sentence. */
const mostNamed = 10;

const named = (items: readonly string[]) =>
  items.length > mostNamed ? [...items.slice(0, mostNamed), '…'] : items;

/** Returns the problem to report for a run that was put back, with what is not as it was before. */
export function withWhatIsNotAsBefore(error: unknown, { colorsStay, notPutBack }: NotAsBefore): unknown {
  if (notPutBack) {
    const [cells, clients] = [named(notPutBack.cells), named(notPutBack.clients)];
    const told = new SheetProblem('notPutBackBeside', { cells, clients, cause: causeOf(error) });
    return withWhatIsNotAsBefore(told, { colorsStay });
  }
  if (colorsStay === undefined) return error;
  return new SheetProblem('colorsStay', { address: colorsStay, cause: causeOf(error) });
}

/** A column of an earlier run that was restored. */
export interface RestoredColumn {
  /** The index of the column, from 0. */
  readonly at: number;
  readonly previous: readonly CellValue[];
  /** The cells that it has now; blank if something of the run stays beside a client who was not found again. */
  readonly cells: readonly CellValue[];
}

/**
 * Returns what stood beside clients who were not found again, and the cells that may be beside them. Yields while it
 * searches.
 *
 * @param read the columns that tell clients apart, as they were before the run
 */
export function* whatIsNotPutBack(
  columns: readonly RestoredColumn[],
  read: readonly (readonly CellValue[])[],
  readNow: readonly (readonly CellValue[])[],
  { sheet, rows, top }: Moved,
): Sliced<NotPutBack | undefined> {
  const { former, present } = yield* besideNobody(
    rows,
    { read, written: columns.map(({ previous }) => previous) },
    { read: readNow, written: columns.map(({ cells }) => cells) },
  );
  if (present.length === 0) return undefined;
  const clients = former.map(({ row, column }) => {
    const client = String(read.map((cells) => cells[row]!).find((cell) => cell !== '') ?? '');
    const stood = columns[column]!.previous[row]!;
    return isFormula(stood) ? client : `${client}: ${String(stood)}`;
  });
  return {
    cells: present.map(({ row, column }) => cellOnSheet(sheet, top + row, columns[column]!.at)),
    clients,
  };
}
