import { CellValueType } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Book } from '../book/book';
import { blankCell } from '../cells/cell-input';
import type { Place } from '../places/place';
import { SheetCells } from '../cells/sheet-cells';
import { clearValidations, copyValidations } from './data-validations';

/** Removes contents, formats or both from cells, as `Range.clear` does; with both, drop-downs too. */
export function clearCells(book: Book, { sheetId, area }: Place, applyTo: `${Excel.ClearApplyTo}`): void {
  if (applyTo === 'All') clearValidations(book, { sheetId, area });
  const cells = new SheetCells(book, sheetId);
  const used = cells.inUse(area);
  if (!used) return;
  if (applyTo !== 'Contents') cells.writeStyle(used, () => null);
  if (applyTo !== 'Formats') cells.write(used, () => blankCell);
}

/**
 * Copies cells as `Range.copyFrom` does: references in formulas shift, and a larger target is filled by repeating the
 * source.
 */
export function copyCells(book: Book, from: Place, to: Place, copyType: `${Excel.RangeCopyType}`): void {
  const source = new SheetCells(book, from.sheetId);
  const lexer = book.injector.get(LexerTreeBuilder);
  const copied = source.read(from.area, (cell, row, column) => ({
    formula: source.formula(cell, row, column),
    style: source.style(cell),
    content: {
      v: cell?.v ?? null,
      t: cell?.t ?? (cell?.v === undefined ? null : CellValueType.STRING),
      f: null,
      si: null,
      p: null,
    },
  }));
  const area = {
    ...to.area,
    rows: Math.max(to.area.rows, from.area.rows),
    columns: Math.max(to.area.columns, from.area.columns),
  };
  if (copyType === 'All') copyValidations(book, from, { sheetId: to.sheetId, area });
  const target = new SheetCells(book, to.sheetId);
  const copiedTo = (row: number, column: number) =>
    copied[row % from.area.rows]?.[column % from.area.columns];
  if (copyType === 'All' || copyType === 'Formats') {
    target.writeStyle(area, () => null);
    target.writeStyle(area, (row, column) => copiedTo(row, column)?.style ?? undefined);
  }
  if (copyType === 'Formats') return;
  target.write(area, (row, column) => {
    const cell = copiedTo(row, column);
    if (!cell?.formula || copyType === 'Values') return cell?.content;
    const right = area.column + column - from.area.column - (column % from.area.columns);
    const down = area.row + row - from.area.row - (row % from.area.rows);
    return { ...blankCell, f: lexer.moveFormulaRefOffset(cell.formula, right, down) };
  });
}
