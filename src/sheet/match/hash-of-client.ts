import type { CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import type { Codes } from '../cells/codes-of-text';
import { readCodesAt } from '../cells/text-column';
import { hashBegun, hashedOn, hashEnded, hashOf } from '../cells/hash';
import { saysWho } from './client-columns';
import { foldClient } from './fold-client';

/**
 * Returns a hash of a cell that identifies a client (32 bits); undefined if the cell identifies nobody. Equal clients by
 * `foldClient` have the same hash.
 *
 * @param seed tells cells of several columns apart
 */
export const hashOfClient = (cell: CellValue, seed: number): number | undefined =>
  hashInColumn([cell], 0, seed);

/** Returns the hash of a cell in a column, as `hashOfClient` does. */
export function hashInColumn(column: CellColumn, row: number, seed: number): number | undefined {
  const hashed = readCodesAt(column, row, hashOfText, seed);
  if (hashed !== undefined) return hashed;
  const cell = column.at(row)!;
  return saysWho(cell) ? hashOf(foldClient(cell), seed) : undefined;
}

const [hash, zero, nine, blank] = [0x23, 0x30, 0x39, 0x20] as const;

/**
 * Returns the hash of a client by the codes of the cell. Undefined if the cell takes the slower way: if it has other
 * characters than ASCII, names nobody, or may be an error. Most cells of a long list take this one.
 */
function hashOfText(text: Codes, start: number, end: number, seed: number): number | undefined {
  let [sum, hasLetter] = [hashBegun(seed), false];
  if (text[start] === hash) return undefined;
  for (let at = start; at < end; at++) {
    const code = text[at]!;
    if (code > 0x7f) return undefined;
    const isCapital = code >= 0x41 && code <= 0x5a;
    const folded = isCapital ? code | 0x20 : code;
    hasLetter ||= (folded >= 0x61 && folded <= 0x7a) || (code >= zero && code <= nine);
    const isBlank = code === blank || (code >= 0x09 && code <= 0x0d);
    if (!isBlank) sum = hashedOn(sum, folded);
  }
  return hasLetter ? hashEnded(sum) : undefined;
}
