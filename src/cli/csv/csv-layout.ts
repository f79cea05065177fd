import { cultureWith } from '../../csv/number-signs';
import type { CsvPiece } from '../stream/csv-stream';
import { sheetNameOf } from '../../csv/sheet-name';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import { below, type Area } from '../../sheet/cells/area';
import type { CellValue } from '../../sheet/cells/cell';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import type { ListFile } from '../list/list-file';
import { cellIn, cellsWanted, columnsIn, eachPiece } from '../pieces/cells';
import type { CsvFile } from './csv-file';

/** Returns a .csv file as a list. */
export function listOf(csv: CsvFile, file: string): ListFile {
  return {
    file,
    layout: layoutOf(csv, file),
    async windows(areas) {
      const windows = areas.map((area) => ({ area, cells: [] as CellValue[][] }));
      const bottom = areas.reduce((most, area) => Math.max(most, below(area)), 0);
      const right = areas.reduce((most, { left, columns }) => Math.max(most, left + columns), 0);
      await eachPiece(csv.pieces(right), 0, bottom, (piece, first, end, above) => {
        for (const { area, cells } of windows)
          for (let row = Math.max(first, area.top - above); row < Math.min(end, below(area) - above); row++)
            cells.push(cellsOf(csv, piece, row, area));
      });
      return windows;
    },
    columns: (columns, top, rows, labels, onRows) =>
      columnsIn(csv.pieces(cellsWanted(columns)), csv.readers, columns, labels, top, top + rows, onRows),
  };
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
