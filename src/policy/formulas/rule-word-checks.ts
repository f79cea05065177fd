import { constants, longestText } from './native-checks';

/*
 * Makes conditions on the words of cut-off rules, as formulas that need no array entry.
 */

/** Makes a formula that removes blanks, also wide ones, from the texts of a range and turns `％` into `%`. */
export const withoutBlanks = (range: string) =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${range}," ",""),"\u3000",""),"％","%")`;

/**
 * Makes a formula: is every cell one of `words`, or one of `beforePercent` followed by a percentage up to 100 %, with
 * or without the sign? Counts a word once, however many languages have it.
 */
export function isWordOrPercentage(
  range: string,
  words: readonly string[],
  beforePercent: readonly string[],
  cells: number,
): string {
  const text = withoutBlanks(range);
  const starts = [...new Set(beforePercent)];
  const before = constants(starts, ',');
  const lengths = starts.map(({ length }) => length);
  const firstDigits = lengths.map((length) => length + 1);
  // Adds a blank to mark the end of the text, because a percent sign may or may not be the last character. The text
  // itself has no blanks.
  const rest = `MID(${text}&" ",{${firstDigits.join(',')}},${longestText})`;
  const digits = `SUBSTITUTE(SUBSTITUTE(${rest},"% ","")," ","")`;
  // VALUE expects the workbook's decimal separator: the second character of the text of 1/2 (0.5 or 0,5).
  const number = `VALUE(SUBSTITUTE(SUBSTITUTE(${digits},",","."),".",MID(1/2,2,1)))`;
  return (
    `SUMPRODUCT(--(${text}=${constants([...new Set(words)], ',')}))+SUMPRODUCT((LEFT(${text},{${lengths.join(',')}})=${before})` +
    `*ISNUMBER(1/(ABS(${number}-50)<=50)))=${cells}`
  );
}

/**
 * Makes formulas: does the cell `rule` have one of the words for a fixed number, and is the cell `number` at least
 * `least`?
 */
export const isFixedFrom = (rule: string, number: string, least: number, words: readonly string[]) => [
  `ISNUMBER(MATCH(${withoutBlanks(rule)},${constants(words, ',')},0))`,
  `${number}>=${least}`,
];
