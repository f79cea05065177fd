import type { CellValue } from '../cells/cell';
import { mostBlankRows, type DataList, type OwnAmong, type OwnRun } from './data-list';
import { foldHeader } from '../text/fold-header';
import { findHeader, type Header } from './header';

type Cells = readonly (readonly CellValue[])[];

/**
 * Joins the first two lists that are one list split by a blank column. Only lists of about equal length are joined, so
 * call this again whenever a list is added or gets more rows.
 */
export function joinNeighbours(cells: Cells, lists: DataList[], own: OwnAmong): void {
  for (const [index, list] of lists.entries()) {
    for (const [beside, other] of lists.entries()) {
      const joined = isBeside(other, list, own) && joinedLists(cells, list, other);
      if (!joined) continue;
      lists[index] = joined;
      lists.splice(beside, 1);
      return;
    }
  }
}

/**
 * Returns whether a list continues another one on its left, after a blank column. Both must end on about the same row
 * and have different headers. Several blank columns are accepted only if the user inserted them: the two were one list
 * when ClientTier wrote beside them (`wereOne`), or `isAmongOwnOf` is true.
 */
function isBeside(list: DataList, other: DataList, own: OwnAmong): boolean {
  if (Math.abs(list.last - other.last) > mostBlankRows || list.left <= other.right) return false;
  const between = Array.from({ length: list.left - other.right - 1 }, (_, index) => other.right + 1 + index);
  const blank = between.filter((column) => !own.columns.has(column));
  const names = new Set(namesOf(other.header.names));
  const isAmong = isAmongOwnOf(other, list, own);
  return (
    (isAmong || blank.length <= 1 || wereOne(list, other, own)) &&
    !namesOf(list.header.names).some((name) => names.has(name)) &&
    (isAmong || blank.length === between.length || wasBesideOwn(list, own))
  );
}

/**
 * Returns whether the user inserted this list between the other list and ClientTier's columns: a column that ClientTier
 * wrote beside the other list is now to the right of this list.
 */
const isAmongOwnOf = (other: DataList, list: DataList, { byRun = [] }: OwnAmong) =>
  byRun.some(
    (run) =>
      run.columns.some((column) => column > list.right) &&
      wasWrittenBeside(run, other) &&
      !wasWrittenBeside(run, list),
  );

/** Returns whether a list has more than half of the headers that the customers had when a run wrote beside them. */
export function wasWrittenBeside({ headers }: OwnRun, { header }: DataList): boolean {
  const names = new Set(namesOf(header.names));
  const before = namesOf(headers);
  return before.filter((name) => names.has(name)).length > before.length / 2;
}

/**
 * Returns whether two lists were one when a run wrote beside them: more than half of the names in each are headers that
 * the customers had then.
 */
function wereOne(list: DataList, other: DataList, { byRun = [] }: OwnAmong): boolean {
  return byRun.some(({ headers }) => {
    const before = new Set(namesOf(headers));
    return [list, other].every(({ header }) => {
      const names = namesOf(header.names);
      return names.filter((name) => before.has(name)).length > names.length / 2;
    });
  });
}

/**
 * Returns whether a list to the right of ClientTier's columns and the list to their left may have been one list when
 * these were written. It must have one of the headers that the customers had then; otherwise it was another list. True
 * if those headers are unknown.
 */
function wasBesideOwn({ header }: DataList, { headers }: OwnAmong): boolean {
  const before = new Set(headers && namesOf(headers));
  return !headers || namesOf(header.names).some((name) => before.has(name));
}

const namesOf = (names: readonly string[]) => names.map(foldHeader).filter((name) => name !== '');

function joinedLists(cells: Cells, left: DataList, right: DataList): DataList | undefined {
  const header =
    left.header.last === right.header.last ? bothHeaders(left, right) : headerOfBoth(cells, left, right);
  return header && { header, left: left.left, right: right.right, last: Math.max(left.last, right.last) };
}

const betweenThem = <T>(left: DataList, right: DataList, blank: T) =>
  Array.from({ length: right.left - left.right - 1 }, () => blank);

function bothHeaders(left: DataList, right: DataList): Header {
  const first = Math.min(left.header.first, right.header.first);
  const names = [...left.header.names, ...betweenThem(left, right, ''), ...right.header.names];
  return { first, last: left.header.last, names };
}

/**
 * Returns the joined header of two lists with headers on different rows, because one has units or a title that touches
 * it. Undefined if the two have no common header.
 */
function headerOfBoth(cells: Cells, left: DataList, right: DataList): Header | undefined {
  const first = Math.min(left.header.first, right.header.first);
  const [bottom, leftColumns] = [Math.max(left.last, right.last), left.right - left.left + 1];
  const header = findHeader(
    cells
      .slice(first, bottom + 1)
      .map((row) => [...row.slice(left.left, left.right + 1), ...row.slice(right.left, right.right + 1)]),
  );
  if (!header || first + header.last < Math.max(left.header.last, right.header.last)) return undefined;
  const [leftNames, rightNames] = [header.names.slice(0, leftColumns), header.names.slice(leftColumns)];
  if (![leftNames, rightNames].every((names) => names.some((name) => name !== ''))) return undefined;
  return {
    first: first + header.first,
    last: first + header.last,
    names: [...leftNames, ...betweenThem(left, right, ''), ...rightNames],
  };
}
