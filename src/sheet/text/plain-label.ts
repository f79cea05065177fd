import { isBlank } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import type { Codes } from '../cells/codes-of-text';
import { readCodesAt, TextColumn } from '../cells/text-column';
import { foldTotal, totalLabels, totalParts } from './total-words';

/** Five bits of each of three letters. */
const [bits, mask] = [5, 0x7fff] as const;

/** For three letters, 1 if a word of a total begins with them: those of `tot`, from which `total` and `totaal` begin. */
const beginsTotal = new Uint8Array(mask + 1);
for (const word of [...totalLabels, ...totalParts].flatMap((label) => label.match(/[a-z]{3}/g) ?? []))
  beginsTotal[[...word].reduce((three, letter) => (three << bits) | (letter.charCodeAt(0) & 0x1f), 0)] = 1;

/**
 * Returns whether a cell is certainly filled and no label of a total: a text of ASCII and Chinese characters with a letter
 * or digit, without three letters in a row that begin a word of a total, and without a character that is in one. Most
 * names of a long list are. Returns false for any other cell.
 */
export const isPlainLabel = (column: CellColumn, row: number): boolean =>
  readCodesAt(column, row, areOfPlainLabel) ?? false;

/** Returns whether a cell of a column shows nothing. */
export const isBlankAt = (column: CellColumn, row: number): boolean =>
  !(column instanceof TextColumn && column.read(row, beginPlainly)) && isBlank(column.at(row)!);

/** Returns whether a text begins with a visible character of ASCII or a Chinese one; most do. */
const beginPlainly = (codes: Codes, start: number, end: number) =>
  start < end && ((codes[start]! > 0x20 && codes[start]! < 0x7f) || isChinese(codes[start]!));

const isChinese = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** What a character says of a label: nothing; that it is filled; that it needs a closer look. */
const [nothing, filled, unclear] = [0, 1, 2] as const;

/** What each byte says. */
const kindOf = Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code > 0x7f) return unclear;
  return /[a-z\d]/i.test(String.fromCharCode(code)) ? filled : nothing;
});

const inTotals = new Set([...totalLabels, ...totalParts].join(''));
/** What each character beyond a byte says, once it was asked for. */
const kindsBeyond = new Uint8Array(0x1_0000);

function kindBeyond(code: number): number {
  const isFilled = isChinese(code) && !inTotals.has(foldTotal(String.fromCharCode(code)));
  return (kindsBeyond[code] = isFilled ? filled : unclear);
}

function areOfPlainLabel(codes: Codes, start: number, end: number): boolean {
  let [three, found, total] = [0, 0, 0];
  // Adds up what each character shows instead of asking each: most labels are plain.
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    three = ((three << bits) | (code & 0x1f)) & mask;
    total |= beginsTotal[three]!;
    found |= code > 0xff ? kindsBeyond[code]! || kindBeyond(code) : kindOf[code]!;
  }
  return total === 0 && found === filled;
}
