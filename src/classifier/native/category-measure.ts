import { holds } from '../decision-table';
import type { Measure } from '../measure';
import { and, arrayOf, call, isBlank, or, when } from './formula-text';
import { comparisons, type NativeMeasure } from './native-measure';

/** The longest text that is read; no name of a client is longer. */
const longest = 80;

/** Univer ends a text in an array constant at a comma, so commas are replaced by blanks first. */
const comma = ',';

/** Marks between words. A full stop does not separate words, so that `S.A.` becomes `sa`. */
const marks = [comma, '&', "'", '(', ')', '-', '/', '（', '）', '·'];

/**
 * Characters that can be read, as first and last codes: blank, marks, digits, Western letters, Chinese characters.
 */
const readCodes: readonly (readonly [number, number])[] = [
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
const closing = [comma, ')', '）'];
/**
 * A full stop is ignored only after a letter and before a letter, a blank, a closing mark or the end. These are the
 * other cases.
 */
const strayStops = [
  ...[...digits, ' ', ...marks.filter((mark) => mark !== comma), '.'].map((before) => `${before}.`),
  ...[...digits, ...marks.filter((mark) => !closing.includes(mark))].map((after) => `.${after}`),
];

/**
 * Reads the first category any of whose words the text contains: whole words in Latin script, any piece in Chinese.
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
      // A blank contains no words and so becomes 0 anyway.
      if (blank === undefined || blank === 0) return lies;
      return when(isBlank(cell), holds(condition, blank, { cutoff: () => NaN }) ? 'TRUE' : 'FALSE', lies);
    },
    isLong: true,
    isWhole: true,
  };
}

/** Returns whether formulas can read a text as a category. */
export function readsAsCategory(cell: string): boolean {
  const codes = [...cell].map((character) => character.codePointAt(0)!);
  return (
    cell.length <= longest &&
    codes.every((code) => readCodes.some(([first, last]) => code >= first && code <= last)) &&
    !strayStops.some((stop) => ` ${cell}`.replaceAll(comma, ' ').includes(stop))
  );
}

const soughtFor = (word: string) =>
  /\p{Script=Han}/u.test(word)
    ? word
    : ` ${word
        .toLowerCase()
        .replace(/\.(?=\p{L}|$)/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const withoutCommas = (cell: string) => call('SUBSTITUTE', cell, `"${comma}"`, '" "');

/** Returns a formula for the text without full stops, with single blanks between words and around it. */
function plainText(cell: string): string {
  const parted = marks.reduce(
    (inner, mark) => call('SUBSTITUTE', inner, `"${mark}"`, '" "'),
    `SUBSTITUTE(${cell},".","")`,
  );
  return `" "&TRIM(${parted})&" "`;
}

/** Returns a formula for one number per character: 0 if it can be read, otherwise 1. */
function codesOf(cell: string): string {
  const places = Array.from({ length: longest }, (_, index) => index + 1);
  const starts = [0, ...readCodes.flatMap(([first, last]) => [first, last + 1])];
  const flags = [1, ...readCodes.flatMap(() => [0, 1])];
  const codes = `UNICODE(MID(${cell}&REPT(" ",${longest}),${arrayOf(places)},1))`;
  return call('LOOKUP', codes, arrayOf(starts), arrayOf(flags));
}
