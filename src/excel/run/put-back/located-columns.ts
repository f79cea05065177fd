import type { CellValue } from '../../../sheet/cells/cell';
import { segmentRoles, type SegmentRole } from '../../../sheet/segment-role';
import { areaOf, areaProperties, rangeAt, type Area } from '../../office/area';
import type { MovedBack } from '../../own/beside-table';
import type { ClaimedColumns } from '../../own/claim-columns';
import type { NotAsBefore } from '../../own/restore/not-as-before';
import { ownName } from '../../own/own-names';
import type { Journal } from '../journal/journal';

/** A column of a run that is being undone. */
export interface LocatedColumn {
  /** The place of the column when it was looked for, with the number of rows that the run gave it. */
  readonly place: Area;
  /** Returns the first rows of the column, header included; Excel finds them when it carries out the request. */
  range(rows: number): Excel.Range;
}

export type LocatedColumns = { readonly [Role in SegmentRole]?: LocatedColumn };

/** What the last request that restored the sheet did. It may have been carried out without an answer. */
export interface GivenBack extends NotAsBefore {
  readonly rows: { [Role in SegmentRole]?: { readonly ofRun: number; readonly ofEarlier: number } };
  /** The cells beside the table that must move back. */
  beside?: MovedBack;
}

/**
 * Queues looking for the columns of a run by their names. Returns a function that, after the next sync, finds the
 * columns that still have a name.
 */
export function lookForColumns(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  given: GivenBack,
): () => LocatedColumns {
  const { number, earlier } = journal;
  const look = (scope: Excel.NamedItemCollection, name: string) => ({
    name: () => scope.getItem(name).getRange(),
    range: scope.getItemOrNullObject(name).getRangeOrNullObject().load(areaProperties),
  });
  const asked = segmentRoles.map((role) => ({
    role,
    // A copied sheet has names of its own until the run takes over its columns, and again after they are restored.
    looks: [
      look(workbook.names, ownName(number, role)),
      ...(earlier?.isCopy ? [look(sheet.names, ownName(earlier.number, role))] : []),
    ],
  }));
  return () => {
    const located: { [Role in SegmentRole]?: LocatedColumn } = {};
    for (const { role, looks } of asked) {
      const found = looks.find(({ range }) => !range.isNullObject);
      if (!found) continue;
      const named = areaOf(found.range);
      const rows = rowsOfRun(named.rows, given.rows[role]);
      if (!given.rows[role]) noteIfStillNamed(journal, role, rows);
      located[role] = {
        place: { ...named, rows },
        range: (wanted) => found.name().getResizedRange(wanted - named.rows, 0),
      };
    }
    return located;
  };
}

/**
 * Notes in the journal that a column still has its name of before: once rows are inserted, its length no longer tells
 * that.
 */
function noteIfStillNamed(
  { columns, earlier, isClaimed, stillNamed }: Journal,
  role: SegmentRole,
  rows: number,
): void {
  const before = earlier?.columns[role]?.rows;
  const ofRun = columns.find((each) => each.role === role)?.area.rows;
  if (!isClaimed && rows === before && rows !== ofRun) stillNamed.add(role);
}

/**
 * Returns the number of rows that the run's name covers, or would cover if the request of `GivenBack` was carried out.
 */
function rowsOfRun(now: number, given: GivenBack['rows'][SegmentRole]): number {
  if (!given) return now;
  const isGiven = isNearer(now, given.ofEarlier, given.ofRun);
  return isGiven ? now + given.ofRun - given.ofEarlier : now;
}

/**
 * Returns whether a number is nearer to `one` than to `another`. Not compared exactly, because rows may have been
 * inserted meanwhile.
 */
export const isNearer = (now: number, one: number, another: number) =>
  Math.abs(now - one) < Math.abs(now - another);

/** How far to the right of its former place to look for a column without a name, in columns. */
const farthest = 20;

/**
 * Finds earlier columns by their headers, if Excel has deleted their names but not restored them. Does not find a
 * deleted column.
 */
export async function lookForHeaders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { columns }: Journal,
  located: LocatedColumns,
): Promise<LocatedColumns> {
  const missing = columns.filter(({ role, isNew }) => !isNew && !located[role]);
  const [first] = missing;
  if (!first) return located;
  const width = Math.max(...missing.map(({ area }) => area.left)) + farthest;
  const row = sheet.getRangeByIndexes(first.area.top, 0, 1, width).load('values');
  await context.sync();
  const found: { [Role in SegmentRole]?: LocatedColumn } = { ...located };
  for (const { role, area, previous } of missing) {
    const left = nearestOf(row.values[0] as CellValue[], previous[0]!, area.left);
    if (left === undefined) continue;
    const place = { ...area, left };
    found[role] = { place, range: (rows) => rangeAt(sheet, { ...place, rows }) };
  }
  return found;
}

/** Returns the index of the equal header that is nearest to `at`; undefined if none is equal, or the header is blank. */
export function nearestOf(headers: readonly CellValue[], header: CellValue, at: number): number | undefined {
  if (header === '') return undefined;
  const same = headers.flatMap((each, index) => (each === header ? [index] : []));
  return same.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
}

/** Returns the ranges of the earlier columns, which get their names back. */
export function earlierRanges(
  journal: Journal,
  located: LocatedColumns,
  given: GivenBack,
): ClaimedColumns['ranges'] {
  const ranges = segmentRoles.flatMap((role) => {
    const column = located[role];
    if (!column || !journal.earlier?.columns[role]) return [];
    const ofEarlier = rowsOfEarlier(journal, column, role);
    given.rows[role] = { ofRun: column.place.rows, ofEarlier };
    return [[role, column.range(ofEarlier)]];
  });
  return Object.fromEntries(ranges) as ClaimedColumns['ranges'];
}

/** Returns how many rows an earlier column has now; rows may have been inserted or deleted. */
export function rowsOfEarlier(
  { columns, earlier, isClaimed, stillNamed }: Journal,
  { place: { rows } }: LocatedColumn,
  role: SegmentRole,
): number {
  if (stillNamed.has(role)) return rows;
  const before = earlier!.columns[role]!.rows;
  const { area } = columns.find((each) => each.role === role)!;
  // Without an answer, the name may still be the earlier one.
  return !isClaimed && isNearer(rows, before, area.rows) ? rows : before + rows - area.rows;
}
