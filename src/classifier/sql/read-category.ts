import type { Measure } from '../measure';
import { closing, marks, readCodes, soughtFor } from '../native/category-measure';
import { inLowerCase, withPlainBlanks } from './fold-text';
import { any } from './sql-text';
import { columnOf, type Writing } from './writing';

const inClass = (characters: readonly string[]) =>
  characters.filter((character) => character !== '-').join('') + (characters.includes('-') ? '-' : '');

/** Matches a text of characters that statements and portable formulas can read. */
const readable = `^[${readCodes.map(([first, last]) => String.fromCodePoint(first, ...(first < last ? [45, last] : []))).join('')}]*$`;

/** Matches a text with a full stop that may separate words. Any other full stop is ignored, as in `S.A.`. */
const strayStop = `(^|[0-9 .${inClass([...marks])}])[.]|[.][0-9${inClass(marks.filter((mark) => !closing.includes(mark)))}]`;

/** Writes a text as words, with a blank before and after each. */
export const plainWords = (writing: Writing, text: string): string => {
  const { dialect } = writing;
  const from = dialect.text(marks.join(''));
  const parted = `TRANSLATE(REPLACE(${text}, '.', ''), ${from}, ${dialect.text(' '.repeat(marks.length))})`;
  return `CONCAT(' ', ${inLowerCase(writing, withPlainBlanks(writing, parted))}, ' ')`;
};

/** Returns the cases for the first category that has a word in the text; 0 if no category has. */
export function categoryCases(writing: Writing, measure: Measure): [string, string][] {
  const { dialect } = writing;
  const [is, cell, word] = (['is', 'cell', 'word'] as const).map((part) =>
    columnOf(writing, measure.id, part),
  );
  const isUnread = any([`NOT ${dialect.matches(cell!, readable)}`, dialect.matches(cell!, strayStop)]);
  return [
    [`${is} = 'text' AND (${isUnread})`, 'NULL'],
    ...(measure.categories ?? []).map(({ category, words }): [string, string] => [
      words.map((each) => `${word} LIKE ${dialect.text(`%${soughtFor(each)}%`)}`).join(' OR '),
      `${category}e0`,
    ]),
    ['TRUE', '0e0'],
  ];
}
