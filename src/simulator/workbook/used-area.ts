import type { Area } from './area';
import type { Book } from './book';

/** The smallest area with all cells in use: those with contents and, unless `valuesOnly`, with a format. */
export function usedArea(book: Book, sheetId: string, valuesOnly: boolean): Area | null {
  const spilled = book.formulaData.getArrayFormulaCellData()?.[book.unitId]?.[sheetId];
  const edges = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const include = (row: number, column: number) => {
    edges.top = Math.min(edges.top, row);
    edges.left = Math.min(edges.left, column);
    edges.bottom = Math.max(edges.bottom, row);
    edges.right = Math.max(edges.right, column);
  };
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const hasContents = (cell?.v ?? '') !== '' || cell?.f || cell?.si || cell?.p;
      if (hasContents || (!valuesOnly && cell?.s)) include(row, column);
    });
  for (const [row, line] of Object.entries(spilled ?? {})) {
    for (const column of Object.keys(line ?? {})) include(Number(row), Number(column));
  }
  const { top, left, bottom, right } = edges;
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
