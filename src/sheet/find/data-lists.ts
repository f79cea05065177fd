import { statedLevel } from '../../classifier/names/stated-level';
import { blocksIn } from '../cells/blocks';
import type { Block } from '../cells/cell';
import { isBlank, type CellValue } from '../cells/cell';
import { mostBlankRows, noOwnColumns, type DataList } from './data-list';
import { findHeader, type Header } from './header';
import { saysNothing } from './find-header-row';
import { joinNeighbours } from './join-lists';

type Cells = readonly (readonly CellValue[])[];

/**
 * Returns the lists among these cells. A list continues after blank rows or a blank column if the cells there have no
 * header of their own and are in the list's columns, or beside its header. Leaves out titles above a list and notes
 * below it. ClientTier's own columns, blank here, do not split a list. `known`, a list that was found before, comes
 * first.
 */
export function findLists(cells: Cells, own = noOwnColumns, known?: DataList): DataList[] {
  const lists: DataList[] = known ? [known] : [];
  for (const block of blocksIn(cells)) {
    const above = lists.findIndex((list) => isBelow(block, list));
    const header = headerOf(cells, block);
    if (above >= 0 && goesOn(cells, lists[above]!, block, header)) {
      lists[above] = { ...lists[above]!, last: Math.max(lists[above]!.last, block.bottom) };
    } else if (header) {
      lists.push({ header, left: block.left, right: block.right, last: block.bottom });
    } else continue;
    joinNeighbours(cells, lists, own);
  }
  // A single column usually holds a title or notes; it counts as a list only if there is no other.
  const wide = lists.filter(({ left, right }) => right > left);
  return wide.length > 0 ? wide : lists.filter(({ header, last }) => last > header.last);
}

/** Returns whether a list may continue below the cells that were searched. */
export const mayGoOn = ({ last }: DataList, rowsLookedAt: number) => last + mostBlankRows + 1 >= rowsLookedAt;

function headerOf(cells: Cells, { top, left, bottom, right }: Block): Header | undefined {
  const header = findHeader(cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
  return header && { ...header, first: top + header.first, last: top + header.last };
}

function isBelow({ top, left, right }: Block, list: DataList): boolean {
  const blankRows = top - list.last - 1;
  // `blankRows` may be negative: a block beside rows that were just added to the list begins on the same row as these.
  return blankRows <= mostBlankRows && top > list.header.last && list.left <= left && right <= list.right;
}

/** Returns whether the rows of a block continue a list; otherwise they are notes or another list. */
function goesOn(cells: Cells, list: DataList, block: Block, header: Header | undefined): boolean {
  // In a list of one column, such as remarks, a header looks like any other text; so every block below continues the
  // list.
  if (block.bottom <= list.last || list.left === list.right) return true;
  const isNumeric = (column: number, from: number, to: number) =>
    cells.slice(from, to + 1).some((row) => typeof row[column] === 'number');
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, offset) => block.left + offset);
  if (header && !isBelowClients(cells, header, block) && !holdsValues(cells, header, block, list)) {
    const numbers = columns.some(
      (column) =>
        isNumeric(column, header.last + 1, block.bottom) ||
        isNumeric(column, list.header.last + 1, list.last),
    );
    if (numbers || list.last === list.header.last) return false;
  }
  const named = Array.from(list.header.names.keys()).filter((index) => list.header.names[index] !== '');
  return cells
    .slice(block.top, block.bottom + 1)
    .some(
      (row) =>
        named.filter((index) => !isBlank(row[list.left + index]!)).length > named.length / 2 ||
        columns.some(
          (column) => typeof row[column] === 'number' && isNumeric(column, list.header.last + 1, list.last),
        ),
    );
}

/**
 * Returns whether a row above the header-like row, in the same block, has more than half of its cells filled. The block
 * then continues with clients, and no list begins.
 */
function isBelowClients(cells: Cells, { first }: Header, { top, left, right }: Block): boolean {
  const isFull = (row: readonly CellValue[]) =>
    row.slice(left, right + 1).filter((cell) => !isBlank(cell)).length > (right - left + 1) / 2;
  return cells.slice(top, first).some(isFull);
}

/**
 * Returns whether a header-like row is really a client described in words. It then has a level (high), a mark for an
 * unknown figure (`-`), or a value that also occurs in the list above.
 */
function holdsValues(cells: Cells, { names }: Header, { left }: Block, list: DataList): boolean {
  const rows = cells.slice(list.header.last + 1, list.last + 1);
  return names.some(
    (name, column) =>
      name !== '' &&
      (statedLevel(name, {}) !== undefined ||
        saysNothing(name) ||
        rows.some((row) => String(row[left + column]).trim() === name)),
  );
}
