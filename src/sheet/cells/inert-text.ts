import type { CellValue } from './cell';

const startsSomethingElse = /^[=+\-@\t\r\n']/;

/**
 * Returns a text such that Excel stores it as text. Excel would take `= + - @` at the beginning for a formula, and drop
 * an apostrophe at the beginning; such texts get an apostrophe in front, which Excel does not show.
 */
export function inertText(text: string): string {
  return startsSomethingElse.test(text) ? `'${text}` : text;
}

/** Returns what to write into a cell to get back a formula, text or number that was read from it. */
export const entryOf = (formula: CellValue): CellValue =>
  typeof formula === 'string' && !formula.startsWith('=') ? inertText(formula) : formula;
