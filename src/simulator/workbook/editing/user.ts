import { IUniverInstanceService, RedoCommand, UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Book } from '../book/book';
import { readInput } from '../cells/cell-input';
import type { Place } from '../places/place';
import { SheetCells } from '../cells/sheet-cells';
import { toUniverRange } from '../places/univer-range';

/** Changes the workbook as a person does. All these changes can be undone. */
export class User {
  constructor(private readonly book: Book) {}

  /**
   * Types a text into each cell of a place.
   *
   * @throws HostError `AccessDenied` if the sheet is protected
   */
  type({ sheetId, area }: Place, text: string): void {
    this.book.protection.check(sheetId, 'Range.values');
    const cells = new SheetCells(this.book, sheetId);
    cells.makeRoom(area);
    const [[format] = []] = cells.read(area, (cell) => cells.style(cell)?.n?.pattern);
    const { cell, numberFormat } = readInput(text, format === '@');
    const value = numberFormat && !format ? { ...cell, s: { n: { pattern: numberFormat } } } : cell;
    this.run(SetRangeValuesCommand.id, { subUnitId: sheetId, range: toUniverRange(area), value });
  }

  undo(): void {
    this.run(UndoCommand.id, {});
  }

  redo(): void {
    this.run(RedoCommand.id, {});
  }

  private run(id: string, params: object): void {
    this.book.injector.get(IUniverInstanceService).focusUnit(this.book.unitId);
    this.book.runAsUser(id, params);
  }
}
