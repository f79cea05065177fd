import { cultureWith } from '../../csv/number-signs';
import { valueOfPlain } from '../../csv/plain-cell';
import { numberAsItStands, textAsItStands, toRead } from '../../csv/typed-cells';
import type { CsvPiece } from '../stream/csv-stream';
import { sheetNameOf } from '../../csv/sheet-name';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import { below, type Area } from '../../sheet/cells/area';
import type { CellValue } from '../../sheet/cells/cell';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import { cellWriter, labelWriter, type ColumnWriter, type ListFile } from '../list/list-file';
import { cellIn, type CsvFile } from './csv-file';

/** Returns a .csv file as a list. */
export function listOf(csv: CsvFile, file: string): ListFile {
  return {
    layout: layoutOf(csv, file),
    async windows(areas) {
      const windows = areas.map((area) => ({ area, cells: [] as CellValue[][] }));
      const bottom = areas.reduce((most, area) => Math.max(most, below(area)), 0);
      const right = areas.reduce((most, { left, columns }) => Math.max(most, left + columns), 0);
      await eachPiece(csv, 0, bottom, right, (piece, first, end, above) => {
        for (const { area, cells } of windows)
          for (let row = Math.max(first, area.top - above); row < Math.min(end, below(area) - above); row++)
            cells.push(cellsOf(csv, piece, row, area));
      });
      return windows;
    },
    async columns(columns, top, rows, labels) {
      const cells = columns.map((column) => (labels?.has(column) ? labelWriter() : cellWriter(rows)));
      await eachPiece(csv, top, top + rows, 1 + Math.max(...columns), (piece, first, end) => {
        for (const [index, column] of columns.entries())
          addCells(cells[index]!, csv, piece, column, first, end);
      });
      return cells.map((column) => column.written());
    },
  };
}

/**
 * Calls `visit` for the pieces with the rows from `from` to before `to`, without reading the rest of the file.
 *
 * @param wanted the number of cells of each row that are wanted
 */
async function eachPiece(
  csv: CsvFile,
  from: number,
  to: number,
  wanted: number,
  visit: (piece: CsvPiece, first: number, end: number, above: number) => void,
): Promise<void> {
  let above = 0;
  for await (const piece of csv.pieces(wanted)) {
    const { length } = piece.starts;
    visit(piece, Math.max(0, from - above), Math.min(to - above, length), above);
    above += length;
    if (above >= to) return;
  }
}

/** Adds the cells of a column in some rows of a piece. */
function addCells(
  cells: ColumnWriter,
  { readers }: CsvFile,
  piece: CsvPiece,
  column: number,
  first: number,
  end: number,
): void {
  const { bytes, firstCells, cellStarts, cellEnds, kinds } = piece;
  const plain = readers[column]?.plain;
  for (let row = first; row < end; row++) {
    const cell = firstCells[row]! + column;
    const as = plain && cell < firstCells[row + 1]! ? plain[kinds[cell]!] : toRead;
    if (as === numberAsItStands) cells.addNumber(valueOfPlain(bytes, cellStarts[cell]!, cellEnds[cell]!));
    else if (as === textAsItStands) cells.addText(piece, cellStarts[cell]!, cellEnds[cell]!);
    else cells.add(cellIn(piece, row, column, readers));
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
