import type { Block } from '../cells/cell';
import { isBlank, type CellValue } from '../cells/cell';
import { mostBlankRows, type DataList } from './data-list';
import type { CellsOutside } from '../cells-outside';
import { isTotalLabel } from '../text/total-label';

type Cells = readonly (readonly CellValue[])[];

/**
 * Returns the cells around a list that may hold more of its clients, so that no client is overlooked. Skips lines with
 * a single text, such as notes.
 */
export function cellsOutside(cells: Cells, list: DataList, lists: readonly DataList[]): CellsOutside[] {
  const others = lists.filter((other) => other.header.last !== list.header.last || other.left !== list.left);
  return [
    ...above(list, others),
    ...below(cells, list, others),
    ...beside(cells, list, 1),
    ...beside(cells, list, -1),
  ];
}

/**
 * Returns rows typed below an Excel table that Excel did not include in the table. Stops at a total.
 *
 * @param top the first row below the table
 */
export function cellsBelowTable(cells: Cells, { top, left, right }: Omit<Block, 'bottom'>): CellsOutside[] {
  const rows = cells.slice(top).map((row) => row.slice(left, right + 1));
  const end = rows.findIndex((row) => !mayBeClient(row) || row.some(isTotalLabel));
  const count = end < 0 ? rows.length : end;
  return count === 0 ? [] : [{ top, left, bottom: top + count - 1, right, cause: 'belowTable' }];
}

const sharesColumns = (a: DataList, b: DataList) => a.left <= b.right && b.left <= a.right;

function above(list: DataList, others: readonly DataList[]): CellsOutside[] {
  return others
    .filter((other) => sharesColumns(other, list) && other.last < list.header.first)
    .filter((other) => other.last > other.header.last)
    .map(({ header, last, left, right }) => ({
      top: header.first,
      bottom: last,
      left,
      right,
      cause: 'above',
    }));
}

/**
 * Returns the cells below a list. Splits them at headers of other lists, and at long stretches without a row that may be
 * a client.
 */
function below(cells: Cells, list: DataList, others: readonly DataList[]): CellsOutside[] {
  const { left, right, last } = list;
  const headers = new Set(
    others.filter((other) => sharesColumns(other, list)).map(({ header }) => header.first),
  );
  const found: CellsOutside[] = [];
  for (let row = last + 1; row < cells.length; row++) {
    if (!mayBeClient(cells[row]!.slice(left, right + 1))) continue;
    const before = found.at(-1);
    if (before && row - before.bottom - 1 <= mostBlankRows && !headers.has(row)) {
      found[found.length - 1] = { ...before, bottom: row };
      continue;
    }
    const isFar = row - last - 1 > mostBlankRows;
    const cause = headers.has(row) ? 'ownHeader' : isFar ? 'farBelow' : 'otherColumns';
    found.push({ top: row, bottom: row, left, right, cause });
  }
  return found;
}

/** Returns whether a row may be a client: it has several filled cells, or a number alone. */
export function mayBeClient(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 || typeof filled[0] === 'number';
}

/**
 * Returns the columns beside a list, after at most one blank column, if they are filled in at least half of the list's
 * rows.
 */
function beside(cells: Cells, list: DataList, step: 1 | -1): CellsOutside[] {
  const { header, last } = list;
  const width = cells[0]?.length ?? 0;
  const rows = cells.slice(header.first, last + 1);
  const isFilled = (column: number) => rows.some((row) => !isBlank(row[column]!));
  const isWithin = (column: number) => column >= 0 && column < width;

  let near = (step > 0 ? list.right : list.left) + step;
  if (isWithin(near) && !isFilled(near)) near += step;
  let far = near;
  while (isWithin(far) && isFilled(far)) far += step;
  const [left, right] = step > 0 ? [near, far - 1] : [far + 1, near];
  const along = rows.filter((row) => row.slice(left, right + 1).some((cell) => !isBlank(cell)));
  if (left > right || along.length < 2 || along.length < rows.length / 2) return [];
  return [{ top: header.first, bottom: last, left, right, cause: 'beside' }];
}
