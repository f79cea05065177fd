import type { CellValue } from './cell';

/** Returns a cell's content as text, cut after `longest` characters. */
export function quoteOf(cell: CellValue, longest = 40): string {
  const shown = String(cell).trim();
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
