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

/** Returns what a cell holds after this was entered: an apostrophe in front is not part of the text. */
export const shown = <Entered extends CellValue | null>(entered: Entered) =>
  typeof entered === 'string' && entered.startsWith("'") ? entered.slice(1) : entered;
