import { widthOf } from '../../csv/rows/text-rows';
import type { CsvPiece } from '../stream/csv-stream';

/** What to add to the rows of a file. */
export interface RowsToAdd {
  readonly delimiter: string;
  /** The number of cells that each row gets before the cells are added. */
  readonly width: number;
  /** True if each row has so many. */
  readonly isEven: boolean;
}

/**
 * Returns the bytes of a piece of the file with cells added to each of its rows.
 *
 * @param addedTo returns the cells to add to a row, with delimiters before them; undefined to leave it as it is
 */
export function withCells(
  piece: CsvPiece,
  { delimiter, width, isEven }: RowsToAdd,
  addedTo: (row: number) => Uint8Array | undefined,
): Uint8Array<ArrayBuffer> {
  const { bytes, ends, end } = piece;
  const added: Uint8Array[] = [];
  let more = 0;
  for (let row = 0; row < ends.length; row++) {
    const cells = addedTo(row);
    const missing = cells && !isEven ? width - widthOf(piece, row) : 0;
    const all = missing > 0 ? Buffer.concat([Buffer.from(delimiter.repeat(missing)), cells!]) : cells;
    more += added[added.push(all ?? nothing) - 1]!.length;
  }
  const written = Buffer.allocUnsafe(end + more);
  // Copies the rows to the end, then moves each to its place: `copyWithin` needs no array for each row, unlike `set`.
  written.set(bytes.subarray(0, end), more);
  let [copied, at] = [0, 0];
  for (let row = 0; row < ends.length; row++) {
    written.copyWithin(at, more + copied, more + ends[row]!);
    at += ends[row]! - copied;
    copied = ends[row]!;
    written.set(added[row]!, at);
    at += added[row]!.length;
  }
  return written;
}

const nothing = new Uint8Array(0);
