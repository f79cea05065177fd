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

/** The code of `#`, with which errors begin; in place of a code, that a character is a blank. */
const [hash, blank] = [0x23, 0xff] as const;

/** For each character of ASCII the code of its small letter; `blank` if it makes no difference between clients. */
const folded = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\s/.test(letter) ? blank : letter.toLowerCase().charCodeAt(0);
});

/** For each character of ASCII 1 if it is a letter or digit, without which a text names nobody. */
const isTelling = Uint8Array.from({ length: 0x80 }, (_, code) =>
  Number(/[a-z\d]/i.test(String.fromCharCode(code))),
);

/** Letters that fold to the same, whatever stands beside them: of Europe without combining signs, kana, Chinese characters. */
const foldsAlone = /^[À-ɏЀ-ѿぁ-ゖァ-ヺー一-鿿]$/;
/** For each character beyond ASCII the code of its folded letter, once it was asked for; `slowly` if it has none of its own. */
const foldedBeyond = new Uint16Array(0x1_0000);
const slowly = 0xffff;

function foldBeyond(code: number): number {
  const letter = String.fromCharCode(code);
  const alone = foldsAlone.test(letter) && /\p{L}/u.test(letter) ? foldClient(letter) : '';
  return (foldedBeyond[code] = alone.length === 1 ? alone.charCodeAt(0) : slowly);
}

/**
 * Returns the hash of a client by the codes of the cell. Undefined if the cell takes the slower way: if it has characters
 * that do not fold alone, names nobody, or may be an error. Most cells of a long list take this one.
 */
function hashOfText(text: Codes, start: number, end: number, seed: number): number | undefined {
  if (text[start] === hash) return undefined;
  let sum = hashBegun(seed);
  let tells = 0;
  for (let at = start; at < end; at++) {
    const code = text[at]!;
    if (code > 0x7f) {
      const letter = foldedBeyond[code]! || foldBeyond(code);
      if (letter === slowly) return undefined;
      tells = 1;
      sum = hashedOn(sum, letter);
      continue;
    }
    const letter = folded[code]!;
    tells |= isTelling[code]!;
    if (letter !== blank) sum = hashedOn(sum, letter);
  }
  return tells === 1 ? hashEnded(sum) : undefined;
}
