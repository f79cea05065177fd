import { holds } from '../decision-table';
import type { Measure } from '../measure';
import { and, arrayOf, call, isBlank, or, when } from './formula-text';
import { comparisons, type NativeMeasure } from './native-measure';

/** The longest text that is looked at; no name of a client is that long. */
const longest = 80;

/** Univer takes a comma within a text of an array constant for the end of the text: commas are made blanks before. */
const comma = ',';

/** Marks that part words; a full stop parts none, so that `S.A.` is `sa`. */
const marks = [comma, '&', "'", '(', ')', '-', '/', '（', '）', '·'];

/** Characters that are read: blank, the marks, digits, letters of Western languages and Chinese ones. First and last codes. */
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
/** A full stop counts as none only after a letter, and before a letter, a blank, a closing mark or the end. */
const strayStops = [
  ...[...digits, ' ', ...marks.filter((mark) => mark !== comma), '.'].map((before) => `${before}.`),
  ...[...digits, ...marks.filter((mark) => !closing.includes(mark))].map((after) => `.${after}`),
];

/** The first category of whose words the text holds one: whole words in Latin script, any part in Chinese. */
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
      // No words stand in a blank, which makes it 0.
      if (blank === undefined || blank === 0) return lies;
      return when(isBlank(cell), holds(condition, blank, { cutoff: () => NaN }) ? 'TRUE' : 'FALSE', lies);
    },
    isLong: true,
    isWhole: true,
  };
}

/** Whether the formula reads such a text as a category at all. */
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

/** The text without full stops, words parted by single blanks, one in front and one behind. */
function plainText(cell: string): string {
  const parted = marks.reduce(
    (inner, mark) => call('SUBSTITUTE', inner, `"${mark}"`, '" "'),
    `SUBSTITUTE(${cell},".","")`,
  );
  return `" "&TRIM(${parted})&" "`;
}

/** One number a character: 0 where it is read, 1 where it is not. */
function codesOf(cell: string): string {
  const places = Array.from({ length: longest }, (_, index) => index + 1);
  const starts = [0, ...readCodes.flatMap(([first, last]) => [first, last + 1])];
  const flags = [1, ...readCodes.flatMap(() => [0, 1])];
  const codes = `UNICODE(MID(${cell}&REPT(" ",${longest}),${arrayOf(places)},1))`;
  return call('LOOKUP', codes, arrayOf(starts), arrayOf(flags));
}
