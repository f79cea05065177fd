import { isBlank } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import type { Codes } from '../cells/codes-of-text';
import { readCodesAt, TextColumn } from '../cells/text-column';
import { totalLabels, totalParts } from './total-words';

/** Five bits of each of three letters. */
const [bits, mask] = [5, 0x7fff] as const;

/** For three letters, 1 if a word of a total begins with them: those of `tot`, from which `total` and `totaal` begin. */
const beginsTotal = new Uint8Array(mask + 1);
for (const word of [...totalLabels, ...totalParts].flatMap((label) => label.match(/[a-z]{3}/g) ?? []))
  beginsTotal[[...word].reduce((three, letter) => (three << bits) | (letter.charCodeAt(0) & 0x1f), 0)] = 1;

/**
 * Returns whether a cell is certainly filled and no label of a total: a text of ASCII with a letter or digit, and
 * without three letters in a row that begin a word of a total. Most names of a long list are. Returns false for any
 * other cell.
 */
export const isPlainLabel = (column: CellColumn, row: number): boolean =>
  readCodesAt(column, row, areOfPlainLabel) ?? false;

/** Returns whether a cell of a column shows nothing. */
export const isBlankAt = (column: CellColumn, row: number): boolean =>
  !(column instanceof TextColumn && column.read(row, beginPlainly)) && isBlank(column.at(row)!);

/** Returns whether a text begins with a visible character of ASCII; most do. */
const beginPlainly = (codes: Codes, start: number, end: number) =>
  start < end && codes[start]! > 0x20 && codes[start]! < 0x7f;

/** For each byte 1 if it is a letter or digit of ASCII, 2 if it is beyond ASCII. */
const kindOf = Uint8Array.from({ length: 0x100 }, (_, code) =>
  code > 0x7f ? 2 : Number(/[a-z\d]/i.test(String.fromCharCode(code))),
);

function areOfPlainLabel(codes: Codes, start: number, end: number): boolean {
  let [three, found, total] = [0, 0, 0];
  // Adds up what each character shows instead of asking each: most labels are plain.
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    three = ((three << bits) | (code & 0x1f)) & mask;
    total |= beginsTotal[three]!;
    found |= code > 0xff ? 2 : kindOf[code]!;
  }
  return total === 0 && found === 1;
}
