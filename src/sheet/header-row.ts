import { isErrorName } from '../classifier/error-name';
import { isBlank, type CellValue } from './cell';
import { amountIn } from './number-in-text';

/** A header is looked for in so many rows of a block. */
export const rowsLookedAt = 10;

/**
 * The row among the first of a block that has the headers: the first that names more than half of the columns and holds
 * nothing but text and years. Rows above it (a title, a date) are no customers. Undefined where there is none.
 */
export function findHeaderRow(rows: readonly (readonly CellValue[])[]): number | undefined {
  const found = rows.slice(0, rowsLookedAt).findIndex((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return filled.length > row.length / 2 && filled.every(isHeader);
  });
  return found < 0 ? undefined : found;
}

/** Whether a cell can be the name of a column: a text that is no number, error or `Manager:`, or a year. */
export const isHeader = (cell: CellValue) =>
  typeof cell === 'number' ? isYear(cell) : typeof cell === 'string' && isName(cell);

const isYear = (cell: number) => Number.isInteger(cell) && cell >= 1900 && cell <= 2100;

const isName = (cell: string) =>
  !isErrorName(cell) &&
  !/^[\s\d.,%+\-/]+$/.test(cell.normalize('NFKC')) &&
  !isAmount(cell) &&
  !/[:：]\s*$/.test(cell);

/** `¥1,200`, wherever it was typed. */
const isAmount = (cell: string) =>
  [pointBeforeDecimals, commaBeforeDecimals].some((culture) => amountIn(cell, culture) !== undefined);

const pointBeforeDecimals = { decimal: '.', group: ',' };
const commaBeforeDecimals = { decimal: ',', group: '.' };
