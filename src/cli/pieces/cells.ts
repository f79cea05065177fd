import type { CsvCell } from '../../csv/csv-cell';
import { valueOfPlain } from '../../csv/plain-cell';
import { numberAsItStands, textAsItStands, toRead, type CellReader } from '../../csv/typed-cells';
import { cellWriter, labelWriter, type ColumnCells, type ColumnWriter } from '../list/list-file';
import { isAsciiPart, readCell } from '../stream/byte-rows';
import type { CsvPiece } from '../stream/csv-stream';

/**
 * Reads the cells of columns in the rows from `from` to before `to`.
 *
 * @param pieces the rows of the file from its first, with the cells up to the last of these columns
 * @param labels the columns that name the client
 * @param onRows called after each piece
 */
export async function columnsIn(
  pieces: AsyncIterable<CsvPiece>,
  readers: readonly CellReader[],
  columns: readonly number[],
  labels: ReadonlySet<number> | undefined,
  from: number,
  to: number,
  onRows?: () => void,
): Promise<ColumnCells[]> {
  const cells = columns.map((column) => (labels?.has(column) ? labelWriter() : cellWriter(to - from)));
  await eachPiece(pieces, from, to, (piece, first, end) => {
    for (const [index, column] of columns.entries())
      addCells(cells[index]!, readers, piece, column, first, end);
    onRows?.();
  });
  return cells.map((column) => column.written());
}

/** Returns how many cells of each row to read for these columns. */
export const cellsWanted = (columns: readonly number[]) => 1 + Math.max(...columns);

/** Adds the cells of a column in some rows of a piece. */
function addCells(
  cells: ColumnWriter,
  readers: readonly CellReader[],
  piece: CsvPiece,
  column: number,
  first: number,
  end: number,
): void {
  const { bytes, isAscii, firstCells, cellStarts, cellEnds, kinds } = piece;
  const plain = readers[column]?.plain;
  for (let row = first; row < end; row++) {
    const cell = firstCells[row]! + column;
    const as = plain && cell < firstCells[row + 1]! ? plain[kinds[cell]!] : toRead;
    if (as === numberAsItStands) cells.addNumber(valueOfPlain(bytes, cellStarts[cell]!, cellEnds[cell]!));
    else if (as === textAsItStands && (isAscii || isAsciiPart(bytes, cellStarts[cell]!, cellEnds[cell]!)))
      cells.addText(piece, cellStarts[cell]!, cellEnds[cell]!);
    else if (as === textAsItStands)
      cells.add({ value: bytes.toString('utf8', cellStarts[cell], cellEnds[cell]) });
    else cells.add(cellIn(piece, row, column, readers));
  }
}

/** Returns a cell as the add-in would read it on a sheet; a row may be shorter than others. */
export function cellIn(rows: CsvPiece, row: number, column: number, readers: readonly CellReader[]): CsvCell {
  const cell = rows.firstCells[row]! + column;
  if (cell >= rows.firstCells[row + 1]!) return blank;
  return readCell(rows, cell, (text, start, end, codes) =>
    start === end ? blank : readers[column]!(text, start, end, codes),
  );
}

const blank: CsvCell = { value: '' };

/**
 * Calls `visit` for the pieces with the rows from `from` to before `to`, without reading the rest of the file.
 *
 * @param pieces the rows of the file from its first
 */
export async function eachPiece(
  pieces: AsyncIterable<CsvPiece>,
  from: number,
  to: number,
  visit: (piece: CsvPiece, first: number, end: number, above: number) => void,
): Promise<void> {
  let above = 0;
  for await (const piece of pieces) {
    const { length } = piece.starts;
    visit(piece, Math.max(0, from - above), Math.min(to - above, length), above);
    above += length;
    if (above >= to) return;
  }
}
