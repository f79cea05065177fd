import { formatRuns } from '../../sheet/cells/format-runs';
import type { RunOptions } from '../../sheet/progress';
import { segmentRoles, type SegmentRole } from '../../sheet/segment-role';
import { areaOf, areaProperties, rangeAt, withoutHeader, type Area } from '../office/area';
import { lookAtFilters } from '../office/filters';
import type { Journal } from './journal';
import { putBackPolicy } from '../policy/change/put-back-policy';
import { claimColumns, ownName, ownNamesOf, recordKey, type ClaimedColumns } from '../own/own-names';
import { putBackWholly } from '../office/put-back-wholly';
import { restoreCells, type Places } from './restore-cells';
import { takeOutColumns } from '../own/take-out-columns';
import { deleteRules, ownRulesOn, restoreRules, type ColoredColumn } from '../own/tier-colors';

/** Restores the state before a run that failed or was cancelled, then throws the problem to report to the user. */
export async function putBack(
  journal: Journal,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
): Promise<never> {
  const { sheetName: sheet, address } = journal;
  const places: { [Role in SegmentRole]?: Area } = {};
  return putBackWholly({ sheet, address }, cause, onProgress, (context) =>
    carryOut(context, journal, places),
  );
}

/**
 * Restores everything; may be repeated.
 *
 * @param places Where the columns were last seen; needed once their names are gone
 */
async function carryOut(
  context: Excel.RequestContext,
  journal: Journal,
  places: { [Role in SegmentRole]?: Area },
): Promise<void> {
  const { number, earlier } = journal;
  const { settings, names, worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(journal.sheetId).load('name');
  const record = settings.getItemOrNullObject(recordKey(number)).load('key');
  const leftBehind = ownNamesOf(names, number);
  const claimed = segmentRoles.map((role) => [role, rangeOfName(names, number, role)] as const);
  const requireUnfiltered = lookAtFilters(sheet, journal.sheetName);
  await context.sync();

  if (sheet.isNullObject) {
    // Nothing else to restore: somebody deleted the sheet meanwhile.
    for (const item of [...leftBehind, record]) if (!item.isNullObject) item.delete();
  } else {
    requireUnfiltered();
    for (const [role, range] of claimed) if (!range.isNullObject) places[role] ??= areaOf(range);
    if (earlier?.isCopy) leftBehind.push(...ownNamesOf(sheet.names, earlier.number));
    const existing = claimed.filter(([, range]) => !range.isNullObject).length;
    await putBackColumns(context, sheet, journal, { places, existing });
    for (const item of [...leftBehind, record]) if (!item.isNullObject) item.delete();
    claimEarlier(context, sheet, journal, places);
  }
  await context.sync();
  if (journal.policy) await putBackPolicy(context, journal.policy);
  await context.sync();
}

const rangeOfName = (names: Excel.NamedItemCollection, number: number, role: SegmentRole) =>
  names.getItemOrNullObject(ownName(number, role)).getRangeOrNullObject().load(areaProperties);

/** Restores cells and rules, and queues removing the columns that the run made. */
async function putBackColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  { places, existing }: { readonly places: Places; readonly existing: number },
): Promise<void> {
  const { columns, earlier, rules } = journal;
  // Beside a range, a column of which nothing is written yet is still empty: what is there is not ClientTier's.
  const made = columns.filter(({ role, isNew }) => isNew && (journal.table || journal.toWrite[role]));
  const table = journal.table && sheet.tables.getItemOrNullObject(journal.table.name);
  const whole = table?.getRange().load(areaProperties);
  await context.sync();
  const typed = await restoreCells(context, sheet, journal, places);
  const colored = coloredColumn(sheet, journal, places);
  const [existingRules = []] = (await ownRulesOn(context, colored)) ?? [];

  for (const { range } of colored) deleteRules(range(), existingRules);
  const around = table && whole && !whole.isNullObject ? { table, ...areaOf(whole) } : undefined;
  const added = around ? around.columns - journal.table!.columns : made.length;
  takeOutColumns(
    sheet,
    made.map(({ role, before, formats }) => ({
      role,
      area: written(journal, places, role),
      before: { ...before, formats: formatRuns(formats) },
      others: typed[role],
      isBare: !journal.toWrite[role],
    })),
    around,
    existing === columns.length ? made.length : added,
  );
  const segment = earlier?.columns.segment;
  if (segment && rules) {
    restoreRules(rangeAt(sheet, withoutHeader(earlierNow(journal, places, 'segment', segment))), rules);
  }
}

/** Returns the column where it is now, as far down as the run wrote: rows may have gone since. */
function written({ columns, toWrite }: Journal, places: Places, role: SegmentRole): Area {
  const column = columns.find((each) => each.role === role)!;
  const place = places[role] ?? column.area;
  return { ...place, rows: Math.max(place.rows, toWrite[role]?.length ?? 0) };
}

/** Queues naming the earlier columns again. */
function claimEarlier(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  places: Places,
): void {
  if (!journal.earlier) return;
  const { columns, number, record, isCopy } = journal.earlier;
  const ranges = segmentRoles.flatMap((role) => {
    const area = columns[role];
    return area ? [[role, rangeAt(sheet, earlierNow(journal, places, role, area))]] : [];
  });
  claimColumns(
    context,
    { number, record, ranges: Object.fromEntries(ranges) as ClaimedColumns['ranges'] },
    isCopy ? sheet.names : context.workbook.names,
  );
}

/** Returns where an earlier column is now, adjusted by the rows that came or went since. */
function earlierNow({ columns }: Journal, places: Places, role: SegmentRole, before: Area): Area {
  const now = places[role]?.rows ?? before.rows;
  const { area, rowsClaimed } = columns.find((each) => each.role === role)!;
  // Without an answer it is unknown whether Excel has reset the name.
  const unanswered = now === area.rows ? before.rows : now;
  const rows = rowsClaimed === undefined ? unanswered : rowsClaimed + now - area.rows;
  return { ...before, ...topLeft(places[role]), rows };
}

const topLeft = (area: Area | undefined) => area && { top: area.top, left: area.left };

/** Returns the segment column, which may have colour rules of this run and of the earlier one. */
function coloredColumn(
  sheet: Excel.Worksheet,
  { columns, earlier, rules, written }: Journal,
  places: Places,
): ColoredColumn[] {
  const { area } = columns.find(({ role }) => role === 'segment')!;
  if (!rules) return [];
  const rows = Math.max(area.rows, places.segment?.rows ?? 0, earlier?.columns.segment?.rows ?? 0);
  return [
    {
      range: () => rangeAt(sheet, { ...area, ...topLeft(places.segment), rows }),
      records: [{ ...written, isUnfinished: true }, ...(earlier ? [earlier.record] : [])],
    },
  ];
}
