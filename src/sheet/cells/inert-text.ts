import type { CellValue } from './cell';

const startsSomethingElse = /^[=+\-@\t\r\n']/;

/**
 * Returns what to write into a cell so that Excel stores exactly this text. Excel would take `= + - @`, a tab or a line
 * break at the beginning for the start of a formula, and drop an apostrophe. Such a text gets an apostrophe in front,
 * which Excel does not show.
 */
export function inertText(text: string): string {
  return startsSomethingElse.test(text) ? `'${text}` : text;
}

/** Returns what to write into a cell to get back a formula, text or number that was read from it. */
export const entryOf = (formula: CellValue): CellValue =>
  typeof formula === 'string' && !formula.startsWith('=') ? inertText(formula) : formula;

/** Matches plain words, which Excel takes for text in any case. */
const plainWords = /^\p{L}[\p{L}\p{M} .,&'’()-]*$/u;
/** Matches TRUE and FALSE in the languages of Excel. */
const truthValue =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|prawda|fałsz|истина|ложь)$/i;

/** Returns whether Excel, in any language, takes a text for TRUE or FALSE. */
export const isTruthValue = (text: string) => truthValue.test(text.trim());

/** Returns what to write into a cell so that a value stays what it is: the text `00001` does not become the number 1. */
export const exactEntry = <Cell extends CellValue | null>(cell: Cell): Cell | string =>
  typeof cell !== 'string' || cell === '' || (plainWords.test(cell) && !isTruthValue(cell))
    ? cell
    : `'${cell}`;

/**
 * Returns what to write into a cell to get back what was read from it. Needs the value too: the text `=1+1` is read as
 * the formula `=1+1`, but its value is the text itself.
 */
export const entryAgain = (formula: CellValue, value: CellValue): CellValue =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : exactEntry(formula);

/** Returns what a cell holds after this was entered: an apostrophe in front is not stored with the text. */
export const shown = <Entered extends CellValue | null>(entered: Entered) =>
  typeof entered === 'string' && entered.startsWith("'") ? entered.slice(1) : entered;
