import { cellAddress } from '../cells/cell';

const summary = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNT|COUNTA|MAX|MIN|MEDIAN)\s*\((.*)\)$/i;
const reference = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi;

/**
 * Returns whether a formula is a SUM, AVERAGE, COUNT or the like of cells of its own column in other rows, as in a row
 * of totals. A sum along the client's own row does not count. Row and column are zero-based on the sheet.
 */
export function sumsUpOwnColumn(formula: unknown, row: number, column: number): boolean {
  const inside = typeof formula === 'string' ? summary.exec(formula)?.[1] : undefined;
  if (inside === undefined) return false;
  const letters = cellAddress(row, column).replace(/\d+$/, '');
  return [...inside.matchAll(reference)].some(([, first, top, last, bottom]) => {
    const isOwnColumn = first!.toUpperCase() === letters && last!.toUpperCase() === letters;
    const holdsOwnRow = Number(top) <= row + 1 && row + 1 <= Number(bottom);
    return isOwnColumn && !holdsOwnRow;
  });
}

/** Returns whether a formula reads no cells outside its own row, as the sum of a client's figures does. */
export function staysInOwnRow(formula: unknown, row: number): boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  const rows = [...formula.matchAll(/\$?\b[A-Z]{1,3}\$?(\d+)\b/gi)].map(([, number]) => Number(number));
  return formula.includes('[@') || (rows.length > 0 && rows.every((number) => number === row + 1));
}
