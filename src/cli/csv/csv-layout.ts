import { cultureWith } from '../../csv/number-signs';
import type { CsvPiece } from '../stream/csv-stream';
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
      await eachRow(csv, 0, bottom, (piece, row, at) => {
        for (const { area, cells } of windows)
          if (area.top <= at && at < below(area)) cells.push(cellsOf(csv, piece, row, area));
      });
      return windows;
    },
    async columns(columns, top, rows) {
      const cells = columns.map(() => columnCells(rows));
      await eachRow(csv, top, top + rows, (piece, row) => {
        for (let index = 0; index < columns.length; index++)
          cells[index]!.add(cellIn(piece, row, columns[index]!, csv.readers));
      });
      return cells;
    },
  };
}

/** Calls `visit` for the rows from `from` to before `to`, without reading the rest of the file. */
async function eachRow(
  csv: CsvFile,
  from: number,
  to: number,
  visit: (piece: CsvPiece, row: number, at: number) => void,
): Promise<void> {
  let first = 0;
  for await (const piece of csv.pieces()) {
    const { length } = piece.starts;
    const end = Math.min(to - first, length);
    for (let row = Math.max(0, from - first); row < end; row++) visit(piece, row, first + row);
    first += length;
    if (first >= to) return;
  }
}

const cellsOf = ({ readers }: CsvFile, piece: CsvPiece, row: number, { left, columns }: Area): CellValue[] =>
  Array.from({ length: columns }, (_, column) => cellIn(piece, row, left + column, readers).value);

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

/** Returns how to read numbers and dates that are still text. If no option decides it, leaves it undecided. */
const cultureOf = ({ decimal }: CsvFile): Culture =>
  decimal === undefined ? unknownCulture : cultureWith(decimal);

const firstCell: Area = { top: 0, left: 0, rows: 1, columns: 1 };
