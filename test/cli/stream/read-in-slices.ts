import { expect } from '@jest/globals';
import { readCell } from '../../../src/cli/stream/byte-rows';
import { csvStream, type CsvStream } from '../../../src/cli/stream/csv-stream';
import { placesKept } from '../../../src/cli/stream/places-kept';
import { sourceInMemory } from '../../../src/cli/files/input-source';

/** So many cells are the first pieces of a short text, so that only these are kept. */
const fewCells = 6;

/**
 * Reads bytes in slices of this length; returns all text and rows. Reads them again with the places of all cells kept, and of
 * few, which must make no difference.
 */
export async function readInSlices(bytes: Uint8Array, length: number, encoding?: string, delimiter?: string) {
  const streamWith = (kept = placesKept()) =>
    csvStream(sourceInMemory(bytes, length), { encoding, delimiter }, kept);
  const [stream, forgetful] = [await streamWith(), await streamWith(placesKept(fewCells))];
  const found = await allOf(stream);
  for (const each of [stream, forgetful, forgetful]) expect(await allOf(each)).toEqual(found);
  return { ...found, encoding: stream.encoding, delimiter: stream.delimiter };
}

async function allOf(stream: CsvStream) {
  const read = { text: stream.firstLine, rows: [] as string[][], lines: [] as string[] };
  for await (const piece of stream.pieces()) {
    const { bytes, starts, ends, firstCells } = piece;
    read.text += bytes.toString('utf8', 0, piece.end);
    for (let row = 0; row < starts.length; row++) {
      const cells = Array.from({ length: firstCells[row + 1]! - firstCells[row]! }, (_, column) =>
        readCell(piece, firstCells[row]! + column, (text, start, end) => text.slice(start, end)),
      );
      read.rows.push(cells);
      read.lines.push(bytes.toString('utf8', starts[row], ends[row]));
    }
  }
  return read;
}
