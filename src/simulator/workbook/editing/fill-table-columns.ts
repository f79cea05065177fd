import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Book } from '../book/book';
import { blankCell } from '../cells/cell-input';
import { SheetCells } from '../cells/sheet-cells';
import type { Place } from '../places/place';
import { intersection, lastRow, type Area } from '../places/area';
import { tableArea, tablesAt } from '../tables/tables';

/**
 * Makes the bottommost formula of those written that of a table's whole column, as Excel does (office-js 6745); one that
 * is written alone only if there are no constants in the column.
 */
export function fillTableColumns(
  book: Book,
  { sheetId, area }: Place,
  isFormulaWritten: (row: number, column: number) => boolean,
): void {
  if (!book.ways.fillsTableColumns) return;
  for (const table of tablesAt(book, { sheetId, area })) {
    const { row, rows, ...columns } = tableArea(table);
    const body = { ...columns, row: row + 1, rows: rows - 1 };
    const written = body.rows > 0 ? intersection(area, body) : null;
    if (!written) continue;
    for (let column = written.column; column < written.column + written.columns; column++)
      fillColumn(book, sheetId, { ...body, column, columns: 1 }, { ...written, column, columns: 1 }, (row) =>
        isFormulaWritten(row - area.row, column - area.column),
      );
  }
}

function fillColumn(
  book: Book,
  sheetId: string,
  body: Area,
  written: Area,
  isFormulaWritten: (row: number) => boolean,
): void {
  const cells = new SheetCells(book, sheetId);
  const column = cells.read(body, (cell, row, at) => ({
    formula: cells.formula(cell, row, at),
    isConstant: cell?.v !== undefined && cell.v !== null && cell.v !== '',
  }));
  let from = lastRow(written);
  while (from >= written.row && !isFormulaWritten(from)) from--;
  if (from < written.row) return;
  const constants = column.some(([cell]) => cell!.formula === '' && cell!.isConstant);
  if (written.rows === 1 && constants) return;
  const { formula } = column[from - body.row]![0]!;
  const lexer = book.injector.get(LexerTreeBuilder);
  cells.write(body, (row) => {
    const down = body.row + row - from;
    const filled = down === 0 ? formula : lexer.moveFormulaRefOffset(formula, 0, down);
    return filled === column[row]![0]!.formula ? undefined : { ...blankCell, f: filled };
  });
}
