import type { CellValue } from './cell';

const startsSomethingElse = /^[=+\-@\t\r\n']/;

/**
 * Returns text in the form in which Excel keeps it as text. Excel takes text that begins with `= + - @` for a formula
 * and a first apostrophe for the mark of text, so these get an apostrophe in front, which Excel does not show.
 */
export function inertText(text: string): string {
  return startsSomethingElse.test(text) ? `'${text}` : text;
}

/** Returns what to enter into a cell so that it has this formula, text or number. */
export const entryOf = (formula: CellValue): CellValue =>
  typeof formula === 'string' && !formula.startsWith('=') ? inertText(formula) : formula;
