import type { ICellData, Nullable } from '@univerjs/core';
import { boundingArea, type Area } from '../places/area';
import type { Place } from '../places/place';
import type { UniverBook } from '../univer/univer-book';

/**
 * Returns the smallest area with all cells that have contents or (unless `valuesOnly`) a format; null if there are
 * none.
 */
export function usedArea(book: UniverBook, sheetId: string, valuesOnly: boolean): Area | null {
  const isUsed = (cell: Nullable<ICellData>) => isFilled(cell) || (!valuesOnly && Boolean(cell?.s));
  const areas = [areaOf(cellsOf(book, sheetId), isUsed), areaOf(spilledOn(book, sheetId), () => true)].filter(
    (area) => area !== null,
  );
  const [first] = areas;
  return first ? areas.reduce(boundingArea, first) : null;
}

/** Counts the cells of an area that have contents, as COUNTA does: a formula that shows nothing counts too. */
export function countFilled(book: UniverBook, { sheetId, area }: Place): number {
  const [cells, spilled] = [cellsOf(book, sheetId), spilledOn(book, sheetId)];
  let count = 0;
  for (const row of new Set([...Object.keys(cells), ...Object.keys(spilled)].map(Number))) {
    if (row < area.row || row >= area.row + area.rows) continue;
    const [line, beside] = [cells[row] ?? {}, spilled[row] ?? {}];
    for (const column of new Set([...Object.keys(line), ...Object.keys(beside)].map(Number))) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (isFilled(line[column]) || beside[column]) count += 1;
    }
  }
  return count;
}

const isFilled = (cell: Nullable<ICellData>) =>
  Boolean(cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p));

const cellsOf = (book: UniverBook, sheetId: string): Matrix =>
  book.sheet(sheetId).getCellMatrix().getMatrix();

const spilledOn = (book: UniverBook, sheetId: string): Matrix =>
  book.formulaData.getArrayFormulaCellData()?.[book.unitId]?.[sheetId] ?? {};

type Matrix = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;

/** Returns the area of the cells in use. Searches each row from both ends, and stops at the first cell in use. */
function areaOf(matrix: Matrix, isUsed: (cell: Nullable<ICellData>) => boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(matrix)) {
    if (!line) continue;
    const columns = Object.keys(line).map(Number);
    const first = columns.find((column) => isUsed(line[column]));
    if (first === undefined) continue;
    const last = columns.reverse().find((column) => isUsed(line[column])) ?? first;
    top = Math.min(top, Number(row));
    bottom = Math.max(bottom, Number(row));
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
