import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../cells/cell';
import type { OutsideCause } from '../cells-outside';
import { cellsOutside, mayBeClient } from './rows-outside';
import { mostBlankRows, noOwnColumns } from './data-list';
import { findLists } from './data-lists';
import { findHeaderRow, rowsLookedAt } from './find-header-row';
import type { Customers } from '../customers';

/** Where a long list, of which only the first rows were looked at, may be at its end. Rows are zero-based below its header. */
export interface PossibleEnd {
  /** What follows the blank rows. */
  readonly row: number;
  readonly blankRows: number;
}

/**
 * The places below the first rows at which another list may begin, as some columns of the long one show: where blank
 * rows are followed by what looks like a header, or are more than any list has inside.
 */
export function* possibleEnds(
  columns: readonly (readonly CellValue[])[],
  { samples }: Pick<Customers, 'samples'>,
): Sliced<PossibleEnd[]> {
  const rows = columns[0]?.length ?? 0;
  const from = Math.max(0, samples.length - mostBlankRows - 1);
  const rowAt = (row: number) => columns.map((cells) => cells[row]!);
  const isFilled = (row: number) => row < rows && columns.some((cells) => !isBlank(cells[row]!));
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

/** So many rows around a place show whether a list ends there: the blank ones, and enough to know a header by. */
export const rowsAround = { before: mostBlankRows + 1, after: 30 };

type Rows = readonly (readonly CellValue[])[];

/**
 * Whether the list ends at a place, as it would if the sheet were small enough to be looked at as a whole: why, and so
 * many rows after the place what is no part of it begins. Undefined where the list goes on.
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
