import { isErrorName } from '../../classifier/error-name';
import { statedLevel } from '../../classifier/names/stated-level';
import { isBlank, type CellValue } from '../cells/cell';
import { amountIn } from '../text/number-in-text';

/** How many rows of a block to search for a header. */
export const rowsLookedAt = 10;

type Row = readonly CellValue[];

/**
 * Returns the index of the header among the first rows of a block; undefined if there is none. The header is the first
 * row that names more than half of the columns. It may leave the first column (the clients') without a name, if it
 * names all others and is above numbers. Rows above are a title or a date.
 */
export function findHeaderRow(rows: readonly Row[]): number | undefined {
  const found = rows.slice(0, rowsLookedAt).findIndex((row, at) => isHeaderRow(row, rows.slice(at + 1)));
  return found < 0 ? undefined : found;
}

function isHeaderRow(row: Row, below: readonly Row[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const leavesClientsOpen = filled.length === row.length - 1 && filled.length > 0 && isBlank(row[0]!);
  if (leavesClientsOpen ? !standsOverFigures(row, below) : filled.length <= row.length / 2) return false;
  return filled.every(isHeader) || (isHeaderWithFigures(filled) && standsOverFigures(row, below));
}

/**
 * Returns whether a row is a header with figures among its names: `Client, 0-30, 31-60`, `Client, 1, 2, 3`, months as
 * dates.
 */
function isHeaderWithFigures(filled: Row): boolean {
  const figures = filled.filter((cell) => !isHeader(cell));
  const numbers = figures.filter((cell) => typeof cell === 'number');
  const ascends = numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
  return (
    figures.length < filled.length &&
    ascends &&
    figures.every((cell) => typeof cell === 'number' || isFigureText(cell))
  );
}

/**
 * Returns whether a text is a figure that a header may have: `0-30`, `>90`, `%`, `2024/2025`; not an amount such as
 * `¥1,200`.
 */
const isFigureText = (cell: CellValue) =>
  typeof cell === 'string' && !isErrorName(cell) && !/\p{L}/u.test(cell) && !isAmount(cell);

/**
 * Returns whether a text in this row, such as `Sales`, has mostly numbers below it, as in a header. Below a client's
 * name are other names.
 */
function standsOverFigures(row: Row, below: readonly Row[]): boolean {
  return row.some((cell, column) => {
    if (isBlank(cell) || typeof cell === 'number' || !isHeader(cell) || saysNothing(String(cell)))
      return false;
    if (statedLevel(String(cell), {}) !== undefined) return false;
    const next = below.map((each) => each[column] ?? '').filter((each) => !isBlank(each));
    const figures = next.filter((each) => typeof each === 'number' || isAmount(String(each)));
    return figures.length > 0 && figures.length >= next.length / 2;
  });
}

/**
 * Returns whether a text names no column: a word such as `n/a` or `TBD`, or a text without letters, currency
 * signs and `# № %`, such as `-` or `12`.
 */
export const saysNothing = (text: string) =>
  /^(n\/?a|tb[acd]|unknown|none|nil|待定|未知|不详|暂无)$/i.test(text) || !/[\p{L}\p{Sc}#№%]/u.test(text);

/**
 * Returns whether a cell can be the name of a column: a year, or a text that is no number, error or label such as
 * `Manager:`.
 */
export const isHeader = (cell: CellValue) =>
  typeof cell === 'number' ? isYear(cell) : typeof cell === 'string' && isName(cell);

const isYear = (cell: number) => Number.isInteger(cell) && cell >= 1900 && cell <= 2100;

const isName = (cell: string) =>
  !isErrorName(cell) &&
  !/^[\s\d.,%+\-/]+$/.test(cell.normalize('NFKC')) &&
  !isAmount(cell) &&
  !/[:：]\s*$/.test(cell);

/** Returns whether a text is an amount such as `¥1,200`, with any decimal mark. */
const isAmount = (cell: string) =>
  [pointBeforeDecimals, commaBeforeDecimals].some((culture) => amountIn(cell, culture) !== undefined);

const pointBeforeDecimals = { decimal: '.', group: ',' };
const commaBeforeDecimals = { decimal: ',', group: '.' };
