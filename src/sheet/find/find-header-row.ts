import { isErrorName } from '../../classifier/error-name';
import { statedLevel } from '../../classifier/names/words';
import { isBlank, type CellValue } from '../cells/cell';
import { amountIn } from '../text/number-in-text';

/** A header is looked for in so many rows of a block. */
export const rowsLookedAt = 10;

type Row = readonly CellValue[];

/**
 * Finds the row of headers among the first of a block: the first that names more than half of the columns, or all but
 * the one of the clients. Rows above it (a title, a date) are no customers. Returns undefined if there is none.
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

/** Names, with periods and the like among them: `Client, 0-30, 31-60`, `Client, 1, 2, 3`, months as dates. */
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

/** `0-30`, `>90`, `%`, `2024/2025`; no amount, such as `¥1,200`. */
const isFigureText = (cell: CellValue) =>
  typeof cell === 'string' && !isErrorName(cell) && !/\p{L}/u.test(cell) && !isAmount(cell);

/** Whether one of the names stands above numbers: a client's row has none there. */
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

/** What people type where a figure is not known; no column is called so. */
export const saysNothing = (text: string) =>
  /^(n\/?a|tb[acd]|unknown|none|nil|待定|未知|不详|暂无)$/i.test(text) || !/[\p{L}\p{Sc}#№%]/u.test(text);

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
