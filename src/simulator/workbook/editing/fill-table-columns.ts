import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Book } from '../book/book';
import { blankCell } from '../cells/cell-input';
import { SheetCells } from '../cells/sheet-cells';
import type { Place } from '../places/place';
import { intersection, type Area } from '../places/area';
import { tableArea, tablesAt } from '../tables/tables';

/**
 * Finds the columns of tables that would be filled if a formula were entered into a place: those that are blank, and
 * those with one formula in all cells ("calculated columns"). Excel does not fill others. Returns a function to call
 * after the entry, which fills them with the bottommost of the formulas entered (office-js 6745).
 */
export function columnsToFill(book: Book, { sheetId, area }: Place): (isFormula: IsFormula) => void {
  const columns = book.ways.fillsTableColumns
    ? bodiesIn(book, { sheetId, area }).filter((body) => isFillable(book, sheetId, body))
    : [];
  return (isFormula) => {
    for (const body of columns) {
      const { row, rows } = intersection(area, body)!;
      for (let from = row + rows - 1; from >= row; from--) {
        if (!isFormula(from - area.row, body.column - area.column)) continue;
        fill(book, sheetId, body, from);
        break;
      }
    }
  };
}

/** Returns whether a formula is entered into a cell; row and column are counted from the first cell of the place. */
type IsFormula = (row: number, column: number) => boolean;

/** Returns the cells below the header of each table column that is in a place. */
function bodiesIn(book: Book, { sheetId, area }: Place): Area[] {
  return tablesAt(book, { sheetId, area }).flatMap((table) => {
    const whole = tableArea(table);
    const written = intersection(area, { ...whole, row: whole.row + 1, rows: whole.rows - 1 });
    if (whole.rows < 2 || !written) return [];
    return Array.from({ length: written.columns }, (_, index) => ({
      row: whole.row + 1,
      rows: whole.rows - 1,
      column: written.column + index,
      columns: 1,
    }));
  });
}

function isFillable(book: Book, sheetId: string, body: Area): boolean {
  const cells = new SheetCells(book, sheetId);
  const column = cells
    .read(body, (cell, row, at) => ({ formula: cells.formula(cell, row, at), value: cell?.v ?? '' }))
    .map(([cell]) => cell!);
  const [first] = column;
  if (first!.formula === '') return column.every(({ formula, value }) => formula === '' && value === '');
  const down = movedDown(book, first!.formula);
  return column.every(({ formula }, row) => formula === down(row));
}

function fill(book: Book, sheetId: string, body: Area, from: number): void {
  const cells = new SheetCells(book, sheetId);
  const column = cells
    .read(body, (cell, row, at) => cells.formula(cell, row, at))
    .map(([formula]) => formula!);
  const down = movedDown(book, column[from - body.row]!);
  cells.write(body, (row) => {
    const formula = down(body.row + row - from);
    return formula === column[row] ? undefined : { ...blankCell, f: formula };
  });
}

/** Returns a function that returns a formula as it would be some rows further down. */
function movedDown(book: Book, formula: string): (rows: number) => string {
  const lexer = book.injector.get(LexerTreeBuilder);
  return (rows) => (rows === 0 ? formula : lexer.moveFormulaRefOffset(formula, 0, rows));
}
