import type { CellValue } from './cell';

const longestQuote = 40;

/** What stands in a cell, of a long text the beginning. */
export function quoteOf(cell: CellValue): string {
  const shown = String(cell).trim();
  return shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
}
