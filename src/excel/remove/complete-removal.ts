import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { SegmentRole } from '../../sheet/record/segment-record';
import { isNoAnswer } from '../office/answer-in-time';
import { ownName, ownNamesOf, recordKey } from '../own/own-names';
import { mendCells, type CellToMend } from '../own/others-in-columns';
import { isMovedBack, loadBeside, settleTable, type AroundTable } from './out-of-table';
import { findPolicy } from '../policy/find-policy';
import { deletePolicySheet } from '../policy/change/take-out-policy';
import { atOnce } from '../office/run-in-excel';
import type { RecordedRules } from '../../sheet/record/tier-rule';
import { coloredColumn, takeOutColumns, takeOutRules, type MadeColumn } from '../own/take-out-columns';
import { ownRulesOn } from '../own/tier-colors';
import { untilCarriedOut } from '../office/retry';

/** What is to be taken out, as plain data: it outlives the batch that failed. */
export interface Removal {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The columns, with their sheet. */
  readonly address: string;
  /** From left to right. */
  readonly columns: readonly MadeColumn[];
  readonly table?: { readonly name: string; readonly left: number; readonly columns: number };
  /** The number under which the names and the record stand. */
  readonly number: number;
  readonly isCopy: boolean;
  /** Set if the record stays, as a copied sheet's columns are known by it too. */
  readonly keepsRecord: boolean;
  /** The sheet of the policy, where that goes too. */
  readonly policySheet?: string;
  /** What the run wrote, by which its rules are known. */
  readonly record: RecordedRules;
  /** How many rules of its own there were. */
  readonly rules: number;
  /** The cells in the columns that stay. */
  readonly staying: readonly string[];
  /** Set where they are in a table. */
  readonly around?: AroundTable;
  /** Set once the columns are taken out: what then is to be entered again. */
  toMend?: readonly CellToMend[];
}

/** What a removal took out: the columns at an address, but for some cells, and the policy with its sheet. */
export type Removed = Pick<Removal, 'address' | 'policySheet'> & Partial<Pick<Removal, 'staying'>>;

export const removedBy = ({ address, policySheet, staying }: Removal): Removed => ({
  address,
  policySheet,
  ...(staying.length > 0 && { staying }),
});

/**
 * Completes a removal that failed. Throws a SheetProblem where nothing has been taken out yet and Excel said no: then
 * it is for the user to decide.
 */
export async function completeRemoval(
  removal: Removal,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
): Promise<Removed> {
  const wasRefused = !isNoAnswer(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  const { sheetName: sheet, address } = removal;
  const attempt = () =>
    atOnce(async (context) => {
      const rest = await whatIsLeft(context, removal);
      if (rest && wasRefused && rest.isUntouched) return 'untouched';
      rest?.takeOut();
      await context.sync();
      return 'removed';
    });
  const state = await untilCarriedOut(attempt, onProgress).catch((error: unknown) => {
    throw error instanceof SheetProblem
      ? error
      : new SheetProblem('halfRemoved', { address, cause: message });
  });
  if (state === 'removed') return removedBy(removal);
  throw cause instanceof SheetProblem ? cause : new SheetProblem('notRemoved', { sheet, cause: message });
}

/** Undefined where everything has been taken out. */
async function whatIsLeft(context: Excel.RequestContext, removal: Removal) {
  const { sheetId, columns, number, isCopy, keepsRecord, policySheet, record: written, toMend } = removal;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(sheetId);
  const names = ownNamesOf(isCopy ? sheet.names : workbook.names, number);
  const record = workbook.settings.getItemOrNullObject(recordKey(number)).load('key');
  const table = removal.table && sheet.tables.getItem(removal.table.name);
  const tableColumns = table?.columns.load('count');
  const besides = removal.around && loadBeside(sheet, removal.around);
  const last = columns.at(-1)!.area;
  const firstToGo = sheet.getCell(last.top, last.left).load('values');
  await context.sync();

  const standing = names.filter(({ isNullObject }) => !isNullObject);
  if (standing.length === 0) return undefined;
  const policy = policySheet === undefined ? undefined : await findPolicy(context);
  const gone = tableColumns ? removal.table!.columns - tableColumns.count : 0;
  const here = columns.slice(0, Math.max(0, columns.length - gone));
  const claimed = (role: SegmentRole) =>
    standing.find((item) => item.name === ownName(number, role))?.getRange();
  const [rules = []] = (await ownRulesOn(context, coloredColumn(here, claimed, written))) ?? [];
  return {
    isUntouched: !toMend && gone === 0 && rules.length === removal.rules && firstToGo.values[0]![0] !== '',
    takeOut() {
      const around = table && { table, left: removal.table!.left, columns: tableColumns!.count };
      takeOutRules(here, claimed, rules);
      if (toMend) mendCells(sheet, toMend);
      else takeOutColumns(sheet, columns, around, columns.length - gone, claimed);
      if (table && removal.around) {
        settleTable(context, table, removal.around, isMovedBack(besides, removal.around, gone));
      }
      if (!keepsRecord && !record.isNullObject) record.delete();
      if (policy) deletePolicySheet(context, policy, policySheet!);
      for (const name of standing) name.delete();
    },
  };
}
