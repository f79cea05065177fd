import type { CsvCell } from '../../csv/csv-cell';
import { valueOfPlain } from '../../csv/plain-cell';
import { numberAsItStands, textAsItStands, toRead, type CellReader } from '../../csv/typed-cells';
import type { ColumnWriter } from '../list/list-file';
import { readCell } from '../stream/byte-rows';
import type { CsvPiece } from '../stream/csv-stream';

/** Adds the cells of a column in some rows of a piece. */
export function addCells(
  cells: ColumnWriter,
  readers: readonly CellReader[],
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
