import type { CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { TextColumn } from '../cells/text-column';
import { hashOf, hashOfCodes } from '../cells/hash';
import { saysWho } from './client-columns';
import { foldClient } from './fold-client';

/**
 * Returns a hash of a cell that identifies a client (32 bits); undefined if the cell identifies nobody. Equal clients by
 * `foldClient` have the same hash.
 *
 * @param seed tells cells of several columns apart
 */
export function hashOfClient(cell: CellValue, seed: number): number | undefined {
  if (typeof cell === 'string' && cell.length <= mostCodes) {
    for (let at = 0; at < cell.length; at++) written[at] = cell.charCodeAt(at);
    const hashed = hashOfText(written, 0, cell.length, seed);
    if (hashed !== undefined) return hashed;
  }
  return saysWho(cell) ? hashOf(foldClient(cell), seed) : undefined;
}

/** Returns the hash of a cell in a column, as `hashOfClient` does. */
export const hashInColumn = (column: CellColumn, row: number, seed: number): number | undefined =>
  (column instanceof TextColumn ? column.read(row, hashOfText, seed) : undefined) ??
  hashOfClient(column.at(row)!, seed);

const mostCodes = 100;
const written = new Uint16Array(mostCodes);
const codes = new Uint8Array(mostCodes);
const [hash, zero, nine, blank] = [0x23, 0x30, 0x39, 0x20] as const;

/**
 * Returns the hash of a client by the codes of the cell. Undefined if the cell takes the slower way: if it is long, has
 * other characters than ASCII, names nobody, or may be an error. Most cells of a long list take this one.
 */
function hashOfText(
  text: Uint8Array | Uint16Array,
  start: number,
  end: number,
  seed: number,
): number | undefined {
  let [length, hasLetter] = [0, false];
  if (text[start] === hash || end - start > mostCodes) return undefined;
  for (let at = start; at < end; at++) {
    const code = text[at]!;
    if (code > 0x7f) return undefined;
    const isCapital = code >= 0x41 && code <= 0x5a;
    const folded = isCapital ? code | 0x20 : code;
    hasLetter ||= (folded >= 0x61 && folded <= 0x7a) || (code >= zero && code <= nine);
    const isBlank = code === blank || (code >= 0x09 && code <= 0x0d);
    if (!isBlank) codes[length++] = folded;
  }
  return hasLetter ? hashOfCodes(codes, length, seed) : undefined;
}
