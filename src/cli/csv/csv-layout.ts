import { cultureWith } from '../../csv/number-signs';
import { sheetNameOf } from '../../csv/sheet-name';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import { below, type Area } from '../../sheet/cells/area';
import type { CellValue } from '../../sheet/cells/cell';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import { columnCells, type ListFile } from '../list/list-file';
import { cellIn, type CsvFile } from './csv-file';

/** Returns a .csv file as a list. */
export function listOf(csv: CsvFile, file: string): ListFile {
  return {
    layout: layoutOf(csv, file),
    async windows(areas) {
      const windows = areas.map((area) => ({ area, cells: [] as CellValue[][] }));
      const bottom = areas.reduce((most, area) => Math.max(most, below(area)), 0);
      await eachRow(csv, 0, bottom, (row, at) => {
        for (const { area, cells } of windows)
          if (area.top <= at && at < below(area)) cells.push(cellsOf(csv, row, area));
      });
      return windows;
    },
    async columns(columns, top, rows) {
      const cells = columns.map(() => columnCells(rows));
      await eachRow(csv, top, top + rows, (row) =>
        columns.forEach((column, index) => cells[index]!.add(cellIn(row, column, csv.readers))),
      );
      return cells;
    },
  };
}

/** Visits the rows from `from` to before `to`, and reads no further. */
async function eachRow(
  csv: CsvFile,
  from: number,
  to: number,
  visit: (row: readonly string[], at: number) => void,
): Promise<void> {
  let first = 0;
  for await (const { rows } of csv.pieces()) {
    const end = Math.min(to - first, rows.length);
    for (let at = Math.max(0, from - first); at < end; at++) visit(rows[at]!, first + at);
    first += rows.length;
    if (first >= to) return;
  }
}

const cellsOf = ({ readers }: CsvFile, row: readonly string[], { left, columns }: Area): CellValue[] =>
  Array.from({ length: columns }, (_, column) => cellIn(row, left + column, readers).value);

/** Returns the layout of a sheet with the content of this file and its first cell selected. */
const layoutOf = (csv: CsvFile, file: string): SheetLayout => ({
  id: 'csv',
  name: sheetNameOf(file),
  culture: cultureOf(csv),
  anchor: firstCell,
  region: firstCell,
  ...(csv.used && { used: csv.used }),
  tables: [],
  own: { onSheet: [] },
});

/** Returns how to read numbers and dates that are still text. What no option decides stays undecided. */
const cultureOf = ({ decimal }: CsvFile): Culture =>
  decimal === undefined ? unknownCulture : cultureWith(decimal);

const firstCell: Area = { top: 0, left: 0, rows: 1, columns: 1 };
