import { statedLevel } from '../classifier/words';
import { blocksIn, type Block } from './blocks';
import { isBlank, type CellValue } from './cell';
import { foldHeader } from './fold-header';
import { findHeader, type Header } from './header';

type Cells = readonly (readonly CellValue[])[];

/** A list on a sheet: a header with rows below it. Rows and columns are zero-based within the cells looked at. */
export interface DataList {
  /** Rows within the cells; names for the columns from `left` to `right`. */
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** The last row that belongs to it; the header's where it has none. */
  readonly last: number;
}

/** More blank rows than these part two lists. */
const mostBlankRows = 3;

/**
 * The lists among these cells. Blank rows and a blank column inside a list do not end it, as long as what follows goes
 * on in its columns (or beside its header) and has no header of its own; titles above and notes below are no part of it.
 * ClientTier's own columns, whose cells are blank here, part no list either.
 */
export function findLists(cells: Cells, ownColumns: ReadonlySet<number> = new Set()): DataList[] {
  const lists: DataList[] = [];
  for (const block of blocksIn(cells)) {
    const above = lists.findIndex((list) => isBelow(block, list));
    const header = headerOf(cells, block);
    if (above >= 0 && goesOn(cells, lists[above]!, block, header)) {
      lists[above] = { ...lists[above]!, last: Math.max(lists[above]!.last, block.bottom) };
    } else if (header) {
      lists.push({ header, left: block.left, right: block.right, last: block.bottom });
    } else continue;
    joinNeighbours(lists, ownColumns);
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
  if (block.bottom <= list.last) return true;
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

/** Whether what looks like a header is a client of whom all is in words: levels, or what the column has further up. */
function holdsValues(cells: Cells, { names }: Header, { left }: Block, list: DataList): boolean {
  const rows = cells.slice(list.header.last + 1, list.last + 1);
  return names.some(
    (name, column) =>
      name !== '' &&
      (statedLevel(name, {}) !== undefined || rows.some((row) => String(row[left + column]).trim() === name)),
  );
}

/** A list that went on may only now be as long as the one beside it. */
function joinNeighbours(lists: DataList[], ownColumns: ReadonlySet<number>): void {
  for (const [index, list] of lists.entries()) {
    const beside = lists.findIndex((other) => isBeside(other, list, ownColumns));
    if (beside < 0) continue;
    lists[index] = joined(list, lists[beside]!);
    lists.splice(beside, 1);
    return;
  }
}

/**
 * Whether a list is the part of another that a blank column parts from it: about as long (a note or a blank cell may
 * end one of them), and with names of its own.
 */
function isBeside(list: DataList, other: DataList, ownColumns: ReadonlySet<number>): boolean {
  const isAsLong =
    list.header.last === other.header.last && Math.abs(list.last - other.last) <= mostBlankRows;
  if (!isAsLong || list.left <= other.right) return false;
  const between = Array.from({ length: list.left - other.right - 1 }, (_, index) => other.right + 1 + index);
  const names = new Set(namesOf(other));
  return (
    between.filter((column) => !ownColumns.has(column)).length <= 1 &&
    !namesOf(list).some((name) => names.has(name))
  );
}

const namesOf = ({ header }: DataList) => header.names.map(foldHeader).filter((name) => name !== '');

function joined(left: DataList, right: DataList): DataList {
  const first = Math.min(left.header.first, right.header.first);
  const between = Array.from({ length: right.left - left.right - 1 }, () => '');
  const names = [...left.header.names, ...between, ...right.header.names];
  const last = Math.max(left.last, right.last);
  return { header: { first, last: left.header.last, names }, left: left.left, right: right.right, last };
}
