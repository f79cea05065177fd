import { holds } from '../decision-table';
import type { Measure } from '../measure';
import { and, arrayOf, call, isBlank, or, when } from './formula-text';
import { comparisons, type NativeMeasure } from './native-measure';

/** The longest text that a formula reads, in characters; names of clients are shorter. */
const longest = 80;

/**
 * Formulas replace the comma by a blank before they look for `strayStops`, because Univer ends a text in an array
 * constant at a comma.
 */
const comma = ',';

/** Marks that separate words. A full stop does not, so that `S.A.` becomes `sa`. */
export const marks = [comma, '&', "'", '(', ')', '-', '/', '（', '）', '·'];

/**
 * Characters that a formula can read, as pairs of first and last code: blank, marks, digits, Western letters, Chinese
 * characters.
 */
export const readCodes: readonly (readonly [number, number])[] = [
  [32, 32],
  [38, 41],
  [44, 57],
  [65, 90],
  [97, 122],
  [183, 183],
  [192, 214],
  [216, 246],
  [248, 303],
  [19968, 40959],
  [65288, 65289],
];

const digits = [...'0123456789'];
export const closing = [comma, ')', '）'];
/**
 * Pairs of characters that make a text unreadable: a full stop after a digit, a blank or a mark, or before a digit or
 * an opening mark. Any other full stop is ignored (`S.A.`).
 */
const strayStops = [
  ...[...digits, ' ', ...marks.filter((mark) => mark !== comma), '.'].map((before) => `${before}.`),
  ...[...digits, ...marks.filter((mark) => !closing.includes(mark))].map((after) => `.${after}`),
];

/**
 * Makes formulas for a `category`: the first category that has a word in the text. Words in Latin script must be whole
 * words; Chinese ones may be anywhere.
 */
export function categoryMeasure(
  measure: Measure,
  cell: string,
  cutoff: (id: string) => string,
): NativeMeasure {
  const { categories = [], blank } = measure;
  const words = categories.map(({ words: each }) => each.map(soughtFor));
  const starts = words.map((_, index) => 1 + words.slice(0, index).flat().length);
  const found = call('MATCH', 'TRUE', `ISNUMBER(SEARCH(${arrayOf(words.flat())},${plainText(cell)}))`, 0);
  const category = call('LOOKUP', found, arrayOf(starts), arrayOf(categories.map((each) => each.category)));
  const value = call('IFERROR', category, 0);
  const isReadText = and([
    `LEN(${cell})<=${longest}`,
    `SUMPRODUCT(${codesOf(cell)})=0`,
    `COUNT(FIND(${arrayOf(strayStops)}," "&${withoutCommas(cell)}))=0`,
  ]);
  const isRead = or([`NOT(ISTEXT(${cell}))`, isReadText]);
  return {
    readable: (mayBeBlank) => and([isRead, ...(mayBeBlank ? [] : [`NOT(${isBlank(cell)})`])]),
    isNumber: [isRead],
    isUnknown: blank === undefined ? isBlank(cell) : 'FALSE',
    value,
    lies: (condition) => {
      const lies = and(comparisons(condition, value, cutoff));
      // A blank cell has no words, so the formula gives 0 for it anyway.
      if (blank === undefined || blank === 0) return lies;
      return when(isBlank(cell), holds(condition, blank, { cutoff: () => NaN }) ? 'TRUE' : 'FALSE', lies);
    },
    isLong: true,
    isWhole: true,
  };
}

/** Returns whether formulas can read a text as a category: no odd characters, not too long. */
export function readsAsCategory(cell: string): boolean {
  const codes = [...cell].map((character) => character.codePointAt(0)!);
  return (
    cell.length <= longest &&
    codes.every((code) => readCodes.some(([first, last]) => code >= first && code <= last)) &&
    !strayStops.some((stop) => ` ${cell}`.replaceAll(comma, ' ').includes(stop))
  );
}

/** Returns what to look for to find a word: with blanks around it, unless it is Chinese. */
export const soughtFor = (word: string) =>
  /\p{Script=Han}/u.test(word)
    ? word
    : ` ${word
        .toLowerCase()
        .replace(/\.(?=\p{L}|$)/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const withoutCommas = (cell: string) => call('SUBSTITUTE', cell, `"${comma}"`, '" "');

/**
 * Makes a formula that returns the text without full stops, with blanks in place of the other marks, and with single
 * blanks between words and around the text.
 */
function plainText(cell: string): string {
  const parted = marks.reduce(
    (inner, mark) => call('SUBSTITUTE', inner, `"${mark}"`, '" "'),
    `SUBSTITUTE(${cell},".","")`,
  );
  return `" "&TRIM(${parted})&" "`;
}

/**
 * Makes a formula that returns an array with one number per character: 0 if formulas can read the character, otherwise
 * 1.
 */
function codesOf(cell: string): string {
  const places = Array.from({ length: longest }, (_, index) => index + 1);
  const starts = [0, ...readCodes.flatMap(([first, last]) => [first, last + 1])];
  const flags = [1, ...readCodes.flatMap(() => [0, 1])];
  const codes = `UNICODE(MID(${cell}&REPT(" ",${longest}),${arrayOf(places)},1))`;
  return call('LOOKUP', codes, arrayOf(starts), arrayOf(flags));
}
