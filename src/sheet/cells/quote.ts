import type { CellValue } from './cell';

/** What stands in a cell, of a text with more characters than `longest` the beginning. */
export function quoteOf(cell: CellValue, longest = 40): string {
  const shown = String(cell).trim();
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
