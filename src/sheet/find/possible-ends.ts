import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { isBlankAt } from '../text/plain-label';
import type { OutsideCause } from '../cells-outside';
import { cellsOutside, mayBeClient } from './rows-outside';
import { mostBlankRows, noOwnColumns } from './data-list';
import { findLists } from './data-lists';
import { findHeaderRow, rowsLookedAt } from './find-header-row';
import type { Customers } from '../customers';

/** A row at which a long list may end, counted from 0 below the list's header. */
export interface PossibleEnd {
  /** The first filled row after the blank rows. */
  readonly row: number;
  readonly blankRows: number;
}

/**
 * Finds the rows, below the first ones (`samples`), at which another list may begin: a header-like row after blank
 * rows, or a row after more blank rows than a list may contain. `columns` has only some of the list's columns.
 */
export function* possibleEnds(
  columns: readonly CellColumn[],
  { samples }: Pick<Customers, 'samples'>,
): Sliced<PossibleEnd[]> {
  const rows = columns[0]?.length ?? 0;
  const from = Math.max(0, samples.length - mostBlankRows - 1);
  const rowAt = (row: number) => columns.map((cells) => cells.at(row)!);
  // A loop instead of `some`, which would take a new function for each of millions of rows.
  const isFilled = (row: number) => {
    if (row >= rows) return false;
    for (const cells of columns) if (!isBlankAt(cells, row)) return true;
    return false;
  };
  const found: PossibleEnd[] = [];
  let blankRows = 0;
  yield* eachRow(rows - from, (offset) => {
    const row = from + offset;
    if (!isFilled(row)) {
      blankRows += 1;
      return;
    }
    if (blankRows > 0 && row >= samples.length && mayBeginList(row)) found.push({ row, blankRows });
    blankRows = 0;
  });
  return found;

  function mayBeginList(row: number): boolean {
    const block: CellValue[][] = [];
    while (block.length < rowsLookedAt && isFilled(row + block.length)) block.push(rowAt(row + block.length));
    return findHeaderRow(block) !== undefined || (blankRows > mostBlankRows && block.some(mayBeClient));
  }
}

/** How many rows to read before and after a possible end: the blank rows, and enough rows to recognize a header. */
export const rowsAround = { before: mostBlankRows + 1, after: 30 };

type Rows = readonly (readonly CellValue[])[];

/**
 * Decides with `findLists`, as on a small sheet, whether the list ends between the rows `before` and `after`. Returns
 * the cause, and how many rows after that place the other cells begin; undefined if the list continues.
 */
export function endAt(
  { headers, samples }: Pick<Customers, 'headers' | 'samples'>,
  { before, after }: { readonly before: Rows; readonly after: Rows },
): { readonly cause: OutsideCause; readonly rowsOn: number } | undefined {
  const header = { first: 0, last: 0, names: headers };
  const known = { header, left: 0, right: headers.length - 1, last: samples.length };
  const cells = [headers.map(() => ''), ...samples, ...before, ...after];
  const place = cells.length - after.length;
  const lists = findLists(cells, noOwnColumns, known);
  const outside = cellsOutside(cells, lists[0]!, lists).find(
    ({ top, cause }) => top >= place && (cause === 'ownHeader' || cause === 'farBelow'),
  );
  return outside && { cause: outside.cause, rowsOn: outside.top - place };
}
