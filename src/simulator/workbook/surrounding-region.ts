import { lastColumn, lastRow, sheetArea, type Area } from './area';
import type { Book } from './book';
import { cellValue } from './cell-values';
import type { Place } from './place';
import { SheetCells } from './sheet-cells';

/** The block of cells around a place, up to the next blank rows and columns (Ctrl+A in Excel). */
export function surroundingRegion(book: Book, { sheetId, area }: Place): Area {
  const cells = new SheetCells(book, sheetId);
  const hasContents = (strip: Area): boolean => {
    const used = cells.inUse(strip);
    return (
      used !== null &&
      cells
        .read(used, (cell) => cellValue(cell) !== '')
        .flat()
        .some(Boolean)
    );
  };
  let region = area;
  for (;;) {
    const top = Math.max(region.row - 1, 0);
    const left = Math.max(region.column - 1, 0);
    const bottom = Math.min(lastRow(region) + 1, sheetArea.rows - 1);
    const right = Math.min(lastColumn(region) + 1, sheetArea.columns - 1);
    const around = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    const row = top < region.row && hasContents({ ...around, rows: 1 }) ? top : region.row;
    const column = left < region.column && hasContents({ ...around, columns: 1 }) ? left : region.column;
    const below = bottom > lastRow(region) && hasContents({ ...around, row: bottom, rows: 1 });
    const beside = right > lastColumn(region) && hasContents({ ...around, column: right, columns: 1 });
    const grown = {
      row,
      column,
      rows: (below ? bottom : lastRow(region)) - row + 1,
      columns: (beside ? right : lastColumn(region)) - column + 1,
    };
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}
