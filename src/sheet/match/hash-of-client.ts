import type { CellValue } from '../cells/cell';
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
    const length = foldedCodes(cell);
    if (length !== undefined) return hashOfCodes(codes, length, seed);
  }
  return saysWho(cell) ? hashOf(foldClient(cell), seed) : undefined;
}

const mostCodes = 100;
const codes = new Uint8Array(mostCodes);
const [hash, zero, nine, blank] = [0x23, 0x30, 0x39, 0x20] as const;

/**
 * Writes the codes of a folded client into `codes`, and returns how many. Undefined if it takes the slower way: if the
 * cell has other characters than ASCII, names nobody, or may be an error. Most cells of a long list take this one.
 */
function foldedCodes(cell: string): number | undefined {
  let [length, hasLetter] = [0, false];
  if (cell.charCodeAt(0) === hash) return undefined;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code > 0x7f) return undefined;
    const isCapital = code >= 0x41 && code <= 0x5a;
    const folded = isCapital ? code | 0x20 : code;
    hasLetter ||= (folded >= 0x61 && folded <= 0x7a) || (code >= zero && code <= nine);
    const isBlank = code === blank || (code >= 0x09 && code <= 0x0d);
    if (!isBlank) codes[length++] = folded;
  }
  return hasLetter ? length : undefined;
}
