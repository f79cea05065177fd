import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { SegmentRole } from '../../sheet/segment-role';
import { filterKey, isOwnFilter } from '../own/filter-setting';
import { isNoAnswer } from '../office/waiting/answer-in-time';
import { ownNamesOf } from '../own/claim-columns';
import { areApart } from '../own/require-together';
import { ownName, recordKey } from '../own/own-names';
import { restoreOthers, type CellToRestore } from '../own/others-in-columns';
import { restoreAroundTable, type AroundTable } from './around-table';
import {
  countBeside,
  distanceBeside,
  moveBesideBack,
  type CellsBeside,
  type MovedBack,
} from '../own/beside-table';
import { areaOf, areaProperties } from '../office/area';
import { lookForSummary } from '../summary/remove-summary';
import type { SummaryPlace } from '../../summary/sheet/summary-record';
import { findPolicy } from '../policy/find-policy';
import { deletePolicySheet } from '../policy/change/delete-policy';
import { lookAtFilters } from '../office/filters';
import { atOnce } from '../office/run-in-excel';
import type { RecordedRules } from '../../sheet/record/tier-rule';
import {
  coloredColumn,
  segmentIn,
  takeOutColumns,
  takeOutRules,
  type MadeColumn,
} from '../own/take-out-columns';
import { colorsThatStay, ownRulesOn } from '../own/tier-colors';
import { retryUntilDone } from '../office/waiting/retry-until-done';

/** What to remove, as plain data, because objects of Excel do not outlive a failed batch. */
export interface Removal {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Address of the columns, with their sheet. */
  readonly address: string;
  /** The columns, from left to right. */
  readonly columns: readonly MadeColumn[];
  readonly table?: { readonly name: string; readonly left: number; readonly columns: number };
  /** Number of the run, in names and record. */
  readonly number: number;
  readonly isCopy: boolean;
  /** True if record and filter must stay because they may be those of columns on a copied sheet. */
  readonly keepsRecord: boolean;
  /** Name of the policy's sheet, if that is removed too. */
  readonly policySheet?: string;
  /** The summaries of these segments that are removed too. */
  readonly summaries: readonly {
    readonly place: SummaryPlace;
    readonly sheetId: string;
    readonly sheetName: string;
  }[];
  /** What the run wrote, to recognize its colour rules by. */
  readonly record: RecordedRules;
  /** Number of colour rules that the run had. */
  readonly rules: number;
  /** Addresses of the user's cells in the columns, which stay. */
  readonly staying: readonly string[];
  /**
   * What to restore after the columns are removed: column widths, cells beside the table, records of other runs. Set if
   * the columns are in a table.
   */
  readonly around?: AroundTable;
  /** The segments whose colours stay, because Excel cannot say which rules are ClientTier's; their address. */
  colorsStay?: string;
  /** The cells to restore after the columns are removed; set when that has happened. */
  toRestore?: readonly CellToRestore[];
  /** The cells beside the table that must move back; set when deleting its columns begins. */
  beside?: MovedBack;
}

/** What was removed: the columns at an address, except the cells in `staying`, and the sheets of policy and summaries. */
export type Removed = Pick<Removal, 'address' | 'policySheet' | 'colorsStay'> &
  Partial<Pick<Removal, 'staying'>> & { readonly summarySheets?: readonly string[] };

export const removedBy = ({ address, policySheet, summaries, staying, colorsStay }: Removal): Removed => ({
  address,
  policySheet,
  ...(colorsStay !== undefined && { colorsStay }),
  ...(summaries.length > 0 && { summarySheets: summaries.map(({ sheetName }) => sheetName) }),
  ...(staying.length > 0 && { staying }),
});

/**
 * Completes a removal that failed half-way.
 *
 * @throws SheetProblem if nothing has been removed yet and Excel refused; the user may then try again
 */
export async function completeRemoval(
  removal: Removal,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
): Promise<Removed> {
  const wasRefused = !isNoAnswer(cause);
  const { sheetName: sheet, address } = removal;
  const attempt = () =>
    atOnce(async (context) => {
      const rest = await whatIsLeft(context, removal);
      if (rest && wasRefused && rest.isUntouched) return 'untouched';
      const settle = rest?.takeOut();
      await context.sync();
      await settle?.();
      await context.sync();
      return 'removed';
    });
  const state = await retryUntilDone(attempt, onProgress).catch((error: unknown) => {
    throw error instanceof SheetProblem
      ? error
      : new SheetProblem('halfRemoved', { address, cause: causeOf(cause) });
  });
  if (state === 'removed') return removedBy(removal);
  if (areApart(cause)) throw new SheetProblem('customersChanged', { sheet });
  throw cause instanceof SheetProblem
    ? cause
    : new SheetProblem('notRemoved', { sheet, cause: causeOf(cause) });
}

/** Returns whether a setting is there and says that ClientTier filtered the columns of this run. */
function isFilterOf(setting: Excel.Setting, number: number): boolean {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return isOwnFilter(value) && value.number === number;
}

/** Returns what remains to be removed; undefined if nothing does. */
async function whatIsLeft(context: Excel.RequestContext, removal: Removal) {
  const {
    sheetId,
    columns,
    number,
    isCopy,
    keepsRecord,
    policySheet,
    summaries,
    record: written,
    toRestore,
  } = removal;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(sheetId);
  const requireUnfiltered = lookAtFilters(sheet, removal.sheetName);
  const names = ownNamesOf(context, number, isCopy ? sheet : undefined);
  const record = workbook.settings.getItemOrNullObject(recordKey(number)).load('key');
  const filter = workbook.settings.getItemOrNullObject(filterKey).load('value');
  const table = removal.table && sheet.tables.getItem(removal.table.name);
  const tableColumns = table?.columns.load('count');
  const whole = table?.getRange().load(areaProperties);
  const last = columns.at(-1)!.area;
  const deleteSummaries = summaries.map((each) => lookForSummary(context, each));
  const firstToGo = sheet.getCell(last.top, last.left).load('values');
  await context.sync();

  const existing = names();
  if (existing.length === 0 && !removal.beside) return undefined;
  requireUnfiltered();
  const now = table && (await distanceBeside(context, sheet, table));
  const besideNow = () => table && countBeside(context, sheet, { table, ...areaOf(whole!) });
  const settling = (counted: CellsBeside | undefined, columnsGone: number) =>
    counted && moveBesideBack(context, sheet, table!, { counted, now, columns: columnsGone, kept: removal });
  if (existing.length === 0) return { isUntouched: false, takeOut: () => settling(besideNow(), 0) };
  const policy = policySheet === undefined ? undefined : await findPolicy(context);
  const gone = tableColumns ? removal.table!.columns - tableColumns.count : 0;
  const here = columns.slice(0, Math.max(0, columns.length - gone));
  const claimed = (role: SegmentRole) =>
    existing.find((item) => item.name === ownName(number, role))?.getRange();
  const known = await ownRulesOn(context, coloredColumn(here, claimed, written));
  const [rules = []] = known ?? [];
  if (here.some(({ role }) => role === 'segment'))
    removal.colorsStay = known
      ? undefined
      : colorsThatStay(removal.sheetName, segmentIn(columns), table !== undefined);
  return {
    isUntouched: !toRestore && gone <= 0 && rules.length === removal.rules && firstToGo.values[0]![0] !== '',
    /** Queues removing the rest. Returns what to do after the next sync. */
    takeOut() {
      const around = table && { table, left: removal.table!.left, columns: tableColumns!.count };
      const counted = besideNow();
      takeOutRules(here, claimed, rules);
      if (toRestore) restoreOthers(sheet, toRestore);
      else takeOutColumns(sheet, columns, around, columns.length - gone, claimed);
      if (table && removal.around) restoreAroundTable(context, table, removal.around);
      const settle = settling(counted, here.length);
      if (!keepsRecord && !record.isNullObject) record.delete();
      if (!keepsRecord && isFilterOf(filter, number)) filter.delete();
      for (const deleteSummary of deleteSummaries) deleteSummary();
      if (policy) deletePolicySheet(context, policy, policySheet!);
      for (const name of existing) name.delete();
      return settle;
    },
  };
}
