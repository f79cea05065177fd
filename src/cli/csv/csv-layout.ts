import type { Area } from '../../sheet/cells/area';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import type { SheetWindow } from '../../sheet/candidates/sheet-windows';
import { cultureWith } from '../../csv/number-signs';
import { sheetNameOf } from '../../csv/sheet-name';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import { columnCells, type ListFile } from '../list/list-file';
import { cellAt, type CsvFile } from './csv-file';

/** Returns a .csv file as a list. */
export function listOf(csv: CsvFile, file: string): ListFile {
  return {
    layout: layoutOf(csv, file),
    windows: (areas) => Promise.resolve(areas.map((area) => windowOf(csv, area))),
    columns: (columns, top, rows) =>
      Promise.resolve(
        columns.map((column) => {
          const cells = columnCells(rows);
          for (let row = top; row < top + rows; row++) cells.add(cellAt(csv, row, column));
          return cells;
        }),
      ),
  };
}

/** Returns what a sheet would have on it that holds this file, with its first cell selected. */
function layoutOf(csv: CsvFile, file: string): SheetLayout {
  const used = usedArea(csv);
  return {
    id: 'csv',
    name: sheetNameOf(file),
    culture: cultureOf(csv),
    anchor: firstCell,
    region: firstCell,
    ...(used && { used }),
    tables: [],
    own: { onSheet: [] },
  };
}

/** Returns how to read what is still text. Numbers and dates that nobody decided stay undecided. */
const cultureOf = ({ decimal }: CsvFile): Culture =>
  decimal === undefined ? unknownCulture : cultureWith(decimal);

const firstCell: Area = { top: 0, left: 0, rows: 1, columns: 1 };

/** Returns the block from the first to the last filled cell; undefined if none is. */
function usedArea({ rows }: CsvFile): Area | undefined {
  const top = rows.findIndex((row) => row.some((text) => text !== ''));
  if (top < 0) return undefined;
  let [left, right] = [Infinity, 0];
  for (const row of rows) {
    const first = row.findIndex((text) => text !== '');
    if (first < 0) continue;
    let end = row.length;
    while (row[end - 1] === '') end--;
    left = Math.min(left, first);
    right = Math.max(right, end);
  }
  return { top, left, rows: rows.length - top, columns: right - left };
}

/** Returns the cells of an area. */
function windowOf(csv: CsvFile, area: Area): SheetWindow {
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => cellAt(csv, area.top + row, area.left + column).value,
    ),
  );
  return { area, cells };
}
