import type { ICellData, Nullable } from '@univerjs/core';
import { boundingArea, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';

/**
 * Returns the smallest area with all cells that have contents or (unless `valuesOnly`) a format; null if there are
 * none.
 */
export function usedArea(book: UniverBook, sheetId: string, valuesOnly: boolean): Area | null {
  const isUsed = (cell: Nullable<ICellData>): boolean =>
    Boolean(cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p || (!valuesOnly && cell.s)));
  const cells = book.sheet(sheetId).getCellMatrix().getMatrix();
  const spilled = book.formulaData.getArrayFormulaCellData()?.[book.unitId]?.[sheetId];
  const areas = [areaOf(cells, isUsed), areaOf(spilled ?? {}, () => true)].filter((area) => area !== null);
  const [first] = areas;
  return first ? areas.reduce(boundingArea, first) : null;
}

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
