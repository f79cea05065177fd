import { statedLevel } from '../../classifier/names/words';
import { blocksIn } from '../cells/blocks';
import type { Block } from '../cells/cell';
import { isBlank, type CellValue } from '../cells/cell';
import { mostBlankRows, noOwnColumns, type DataList } from './data-list';
import { findHeader, type Header } from './header';
import { saysNothing } from './find-header-row';
import { joinNeighbours } from './join-lists';

type Cells = readonly (readonly CellValue[])[];

/**
 * The lists among these cells. Blank rows and a blank column inside a list do not end it, as long as what follows goes
 * on in its columns (or beside its header) and has no header of its own; titles above and notes below are no part of it.
 * ClientTier's own columns, whose cells are blank here, part no list either. A list that is known already comes first.
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
  // A single column holds a title or notes; it is somebody's list only where there is no other.
  const wide = lists.filter(({ left, right }) => right > left);
  return wide.length > 0 ? wide : lists.filter(({ header, last }) => last > header.last);
}

/** Whether a list may have more rows below the cells looked at, of which there were so many. */
export const mayGoOn = ({ last }: DataList, rowsLookedAt: number) => last + mostBlankRows + 1 >= rowsLookedAt;

function headerOf(cells: Cells, { top, left, bottom, right }: Block): Header | undefined {
  const header = findHeader(cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
  return header && { ...header, first: top + header.first, last: top + header.last };
}

function isBelow({ top, left, right }: Block, list: DataList): boolean {
  const blankRows = top - list.last - 1;
  // A block beside the rows that went on last has the same top.
  return blankRows <= mostBlankRows && top > list.header.last && list.left <= left && right <= list.right;
}

/** Whether the rows of a block are more rows of a list, rather than notes or another list. */
function goesOn(cells: Cells, list: DataList, block: Block, header: Header | undefined): boolean {
  // A single column, such as remarks that a blank column parts from a list, cannot tell its header from its texts.
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

/** Whether full rows stand before it: clients that go on, among whom a list begins as little as in the first block. */
function isBelowClients(cells: Cells, { first }: Header, { top, left, right }: Block): boolean {
  const isFull = (row: readonly CellValue[]) =>
    row.slice(left, right + 1).filter((cell) => !isBlank(cell)).length > (right - left + 1) / 2;
  return cells.slice(top, first).some(isFull);
}

/** Whether what looks like a header is a client of whom all is in words: levels, blanks, or what stands further up. */
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
