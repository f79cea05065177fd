import { SheetProblem } from '../../../sheet/problem';
import type { RunOptions } from '../../../sheet/progress';
import { areaOf, areaProperties } from '../../office/area';
import { lookAtFilters } from '../../office/filters';
import {
  earlierRanges,
  lookForColumns,
  lookForHeaders,
  rowsOfEarlier,
  type GivenBack,
} from './located-columns';
import { countMissing, type Journal, type JournalColumn } from '../journal/journal';
import { coloredByRun, colorsLeft } from './colors-of-run';
import { lookAtMade, requireAsFound, setWidths, unnamedOf, type Found } from './made-in-table';
import { putBackPolicy } from '../../policy/change/put-back-policy';
import { countBeside, distanceBeside, moveBesideBack } from '../../own/beside-table';
import { claimColumns, ownNamesOf } from '../../own/claim-columns';
import { recordKey } from '../../own/own-names';
import { putBackWholly } from '../../office/put-back-wholly';
import { restoreCells } from './restore-cells';
import { withWhatIsNotAsBefore } from '../../own/restore/not-as-before';
import { takeOutColumns } from '../../own/take-out-columns';
import { deleteRules, ownRulesOn, restoreRules } from '../../own/tier-colors';
import { ChangedAgain } from '../../own/restore/restore-column';

/** How often an attempt starts again at once if somebody edits the sheet meanwhile. */
const mostTimes = 5;

/** Restores the state before a run that failed or was cancelled, then throws the problem to report to the user. */
export async function putBack(
  journal: Journal,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
): Promise<never> {
  const { sheetName: sheet, address } = journal;
  const given: GivenBack = { rows: {} };
  try {
    return await putBackWholly({ sheet, address }, cause, onProgress, restoring(journal, given));
  } catch (error) {
    throw withWhatIsNotAsBefore(error, given);
  }
}

/**
 * Returns a function that attempts to restore the state before a run. It may be called several times.
 *
 * @param given keeps, from attempt to attempt, what was restored
 */
export function restoring(
  journal: Journal,
  given: GivenBack = { rows: {} },
): (context: Excel.RequestContext) => Promise<void> {
  return async (context) => {
    for (let times = 1; ; times++) {
      try {
        return await carryOut(context, journal, given);
      } catch (error) {
        if (!(error instanceof ChangedAgain) || times === mostTimes) throw error;
      }
    }
  };
}

/**
 * If Excel wrote something else than was entered, queues asking whether rows are hidden beside these columns. With
 * hidden rows, restored cells would go into other rows too.
 *
 * @returns a function that throws a SheetProblem if rows are hidden; call it after the next sync
 */
function lookAtHiddenRows(sheet: Excel.Worksheet, { misplaced: cell, columns }: Journal): () => void {
  const [{ area, previous }] = columns as [Journal['columns'][number]];
  if (cell === undefined) return () => {};
  const rows = sheet.getRangeByIndexes(area.top, area.left, previous.length, 1).load('rowHidden');
  return () => {
    if (rows.rowHidden !== false) throw new SheetProblem('writtenElsewhere', { cell });
  };
}

/** Restores everything. May run several times. */
async function carryOut(context: Excel.RequestContext, journal: Journal, given: GivenBack): Promise<void> {
  const { number, earlier, table: { name: tableName } = {} } = journal;
  const { settings, names, worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(journal.sheetId).load('name');
  const record = settings.getItemOrNullObject(recordKey(number)).load('key');
  const leftBehind = ownNamesOf(context, number);
  const columnsLocated = lookForColumns(context, sheet, journal, given);
  const requireUnfiltered = lookAtFilters(sheet, journal.sheetName);
  const requireShown = lookAtHiddenRows(sheet, journal);
  const table = tableName === undefined ? undefined : sheet.tables.getItemOrNullObject(tableName);
  const whole = table?.getRange().load(areaProperties);
  await context.sync();

  if (sheet.isNullObject) {
    // If somebody deleted the sheet meanwhile, only leftover names remain to be deleted.
    for (const item of leftBehind()) item.delete();
    if (!record.isNullObject) record.delete();
  } else {
    requireUnfiltered();
    requireShown();
    const ofCopy = earlier?.isCopy ? ownNamesOf(context, earlier.number, sheet) : () => [];
    const located = await lookForHeaders(context, sheet, journal, columnsLocated());
    for (const column of journal.columns)
      countMissing(journal, column, located[column.role]?.place.rows ?? column.area.rows);
    const around = table && whole && !whole.isNullObject ? { table, ...areaOf(whole) } : undefined;
    const settle = await putBackColumns(context, sheet, journal, { located, around }, given);
    const ranges = earlierRanges(journal, located, given);
    for (const item of [...leftBehind(), ...ofCopy()]) item.delete();
    if (!record.isNullObject) record.delete();
    if (earlier) {
      const scope = earlier.isCopy ? sheet.names : names;
      claimColumns(context, { number: earlier.number, record: earlier.record, ranges }, scope);
    }
    await context.sync();
    await settle();
  }
  await context.sync();
  if (journal.policy) await putBackPolicy(context, journal.policy);
  await context.sync();
}

/**
 * Restores cells and colour rules, and queues removing the columns that the run made. Returns what to do after the next
 * sync.
 */
async function putBackColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  { located, around }: Found,
  given: GivenBack,
): Promise<() => Promise<void>> {
  const { columns, earlier, rules, toWrite } = journal;
  const { typed, notPutBack } = await restoreCells(context, sheet, journal, located);
  given.notPutBack = notPutBack;
  // What she has below a table stays where it is if the table's column is deleted.
  const typedIn = ({ role }: JournalColumn) =>
    typed[role]?.filter((row) => !around || row + 1 < located[role]!.place.rows);
  const colored = coloredByRun(journal, located);
  // If a column beside a range was not written to yet, it is blank, so any cell there is the user's.
  const made = columns.filter(
    ({ role, isNew }) => isNew && located[role] && (journal.table || toWrite[role]),
  );
  const known = await ownRulesOn(context, colored);
  const [existingRules = []] = known ?? [];
  const unnamed = around ? await unnamedOf(context, sheet, journal, { located, around }) : [];
  // Cells beside the table stay, unless they stood there as it grew: deleting the new columns moves those back.
  const besideStays = journal.movesBeside ? undefined : around;
  const beside = besideStays && (await distanceBeside(context, sheet, besideStays.table));
  const { headers, widths } = await lookAtMade(context, sheet, made, { located, around });
  const deleted = made.filter((column) => !typedIn(column)?.length);
  const isMoving = deleted.length === made.length && unnamed.length === 0 && widths.size > 0;

  if (around) requireAsFound(made, located);
  const counted = besideStays && countBeside(context, sheet, besideStays);
  for (const { range } of colored) deleteRules(range(), existingRules);
  for (const header of unnamed) around!.table.columns.getItem(header).delete();
  if (around && isMoving) setWidths(around, widths);
  takeOutColumns(
    sheet,
    made.map((column) => {
      const { role, before, area } = column;
      const { place } = located[role]!;
      return {
        role,
        area: { ...place, rows: Math.max(place.rows, toWrite[role]?.length ?? area.rows) },
        before: { ...before, formats: [] },
        others: typedIn(column),
        // Their widths are set already, or the run has not changed them.
        isBare: isMoving || !toWrite[role],
        isCleared: true,
        ...(around && { previous: [headers[role]!] }),
      };
    }),
    around,
    made.length,
    (role) => located[role]?.range(located[role].place.rows),
  );
  const isDeleted = around !== undefined && deleted.some(({ role }) => role === 'segment');
  given.colorsStay = colorsLeft(journal, known, located, isDeleted);
  const gone = deleted.length + unnamed.length;
  const settle =
    counted &&
    moveBesideBack(context, sheet, besideStays.table, { counted, now: beside, columns: gone, kept: given });
  const segment = earlier?.columns.segment && located.segment;
  if (segment && rules)
    restoreRules(clientsIn(segment.range(rowsOfEarlier(journal, segment, 'segment'))), rules);
  return settle || (() => Promise.resolve());
}

const clientsIn = (column: Excel.Range) => column.getOffsetRange(1, 0).getResizedRange(-1, 0);
