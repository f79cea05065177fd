import { columnsAddress } from '../../sheet/customer-range';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { segmentRoles, type SegmentRole } from '../../sheet/segment-role';
import type { Customers } from '../../sheet/customers';
import { columnsToRemove } from './columns-to-remove';
import { completeRemoval, removedBy, type Removal, type Removed } from './complete-removal';
import { cellsOfOwn } from '../../sheet/candidates/customers-of-candidate';
import type { FoundCustomers } from '../find/found-customers';
import { findCustomersAgain } from '../find/find-customers';
import { countOwnNames } from '../own/count-own-names';
import { requireTogether } from '../own/require-together';
import { ownName, recordKey, type OwnColumns } from '../own/own-names';
import { restoreOthers, watchOthers } from '../own/others-in-columns';
import { lookAroundTable, restoreAroundTable } from './around-table';
import { countBeside, moveBesideBack } from '../own/beside-table';
import { findPolicy } from '../policy/find-policy';
import { deletedPolicyOnRemoval, policyOnRemoval } from '../policy/change/policy-on-removal';
import { deleteNamesAndSettings, deletePolicySheet } from '../policy/change/delete-policy';
import type { Area } from '../office/area';
import { atOnce } from '../office/run-in-excel';
import {
  cellsThatStay,
  coloredColumn,
  segmentIn,
  takeOutColumns,
  type MadeColumn,
} from '../own/take-out-columns';
import { besideSegments, colorsThatStay, deleteRules, ownRulesOn } from '../own/tier-colors';
import { lookForSummary, summariesOnRemoval } from '../summary/remove-summary';
import { requireOpenToWriting } from '../run/situation/require-possible';

interface RemovalOptions extends RunOptions {
  /** True to remove the policy with the last columns, if runs alone made it and nobody edited it. */
  readonly takesPolicy?: boolean;
  /** True to remove the summaries that read these columns, if nobody changed them. */
  readonly takesSummary?: boolean;
}

/**
 * Removes the columns that this model wrote beside these customers, with their names, record and colours. Returns their
 * address, the user's cells in them, which stay, the cells whose colours may stay, and the sheets of policy and
 * summaries if they were removed.
 *
 * @throws SheetProblem if there are no such columns, the sheet is protected or filtered, deleting a table's column
 *   would delete a cell of the user, or Excel refuses; nothing has changed then
 */
export async function removeSegments(
  customers: Customers,
  modelId: string,
  { onProgress, takesPolicy, takesSummary }: RemovalOptions = {},
): Promise<Removed> {
  const begun: { removal?: Removal } = {};
  try {
    return await atOnce(async (context) => {
      const { found, own, columns } = await findColumns(context, customers, modelId);
      const { survey, table } = found;
      requireOpenToWriting(survey);
      const staying = cellsThatStay(survey.name, columns);
      if (table && staying.length > 0)
        throw new SheetProblem('notOursInTable', { table: table.name, cell: staying[0]! });

      const summaries = takesSummary ? await summariesOnRemoval(context, own) : [];
      const policy = takesPolicy ? await policyOnRemoval(context, own.names.length) : undefined;
      const policySheet = policy?.stays ? undefined : policy?.sheet;
      const deleted = policy ? undefined : await deletedPolicyOnRemoval(context, own.names.length);
      const existing = policySheet === undefined ? undefined : await findPolicy(context);
      const counts = await countOwnNames(context);
      const isLast = (counts.get(own.number) ?? 0) <= own.names.length;
      const rows =
        Math.max(
          ...segmentRoles.map((role) => (own.columns[role] ? cellsOfOwn(found, own.columns[role]).rows : 0)),
        ) - 1;
      const address = columnsAddress(
        { ...found.customers.range, rows },
        columns.map((column) => column.area.left),
      );
      const scope = own.isCopy ? survey.sheet.names : context.workbook.names;
      const claimed = (role: SegmentRole) => scope.getItem(ownName(own.number, role)).getRange();
      const segmentsOnSheet = survey.own.onSheet.map((run) => run.columns.segment);
      const colored = segmentIn(columns)
        ? coloredColumn(columns, claimed, own.record)
        : besideSegments(survey.sheet, listWith(found, columns), segmentsOnSheet, [own.record]);
      const known = await ownRulesOn(context, colored);
      const [rules = []] = known ?? [];
      const around = await lookAroundTable(context, found, columns);
      const going = summaries.flatMap(({ place, made: { sheetId, sheetName }, stays }) =>
        stays ? [] : [{ place, sheetId, sheetName }],
      );
      const deleteSummaries = going.map((each) => lookForSummary(context, each));
      if (going.length > 0) await context.sync();
      begun.removal = {
        sheetId: survey.id,
        sheetName: survey.name,
        address,
        columns,
        table: table && { name: table.name, left: table.area.left, columns: table.area.columns },
        number: own.number,
        isCopy: own.isCopy,
        keepsRecord: !isLast,
        policySheet,
        summaries: going,
        record: own.record,
        rules: segmentIn(columns) ? rules.length : 0,
        staying,
        around,
        colorsStay: known ? undefined : colorsThatStay(survey.name, segmentIn(columns), table !== undefined),
      };
      const inTable = table && { table: table.table, ...table.area };
      const counted = inTable && countBeside(context, survey.sheet, inTable);
      if (inTable) {
        const headers = columns.map(({ role, area: { left } }) => ({
          left,
          header: () => claimed(role).getCell(0, 0),
        }));
        requireTogether(headers, inTable);
      }
      for (const { range } of colored) deleteRules(range(), rules);
      const toRestore = watchOthers(columns, claimed, modelId);
      takeOutColumns(survey.sheet, columns, inTable, columns.length, claimed);
      if (table && around) restoreAroundTable(context, table.table, around);
      const settle =
        counted &&
        moveBesideBack(context, survey.sheet, inTable.table, {
          counted,
          now: around?.beside,
          columns: columns.length,
          kept: begun.removal,
        });
      if (toRestore) {
        await context.sync();
        begun.removal.toRestore = toRestore();
        restoreOthers(survey.sheet, begun.removal.toRestore);
      }
      if (isLast) context.workbook.settings.getItem(recordKey(own.number)).delete();
      if (isLast && survey.own.filter?.number === own.number) survey.own.filter.delete();
      for (const { setting, number } of survey.own.doubtful) if (!counts.has(number)) setting.delete();
      for (const item of survey.own.debris) item.delete();
      for (const deleteSummary of deleteSummaries) deleteSummary();
      if (existing) deletePolicySheet(context, existing, policySheet!);
      if (deleted) deleteNamesAndSettings(context, deleted);
      // Deletes names last: as long as one exists, a repeated attempt finds what remains.
      for (const name of own.names) name.delete();
      await context.sync();
      await settle?.();
      await context.sync();
      return removedBy(begun.removal);
    });
  } catch (error) {
    if (begun.removal) return completeRemoval(begun.removal, error, onProgress);
    throw error;
  }
}

/** How often to look for the columns again if the sheet changes meanwhile. */
const mostTimes = 3;

async function findColumns(
  context: Excel.RequestContext,
  customers: Customers,
  modelId: string,
): Promise<{ found: FoundCustomers; own: OwnColumns; columns: MadeColumn[] }> {
  for (let times = 0; times < mostTimes; times++) {
    const found = await findCustomersAgain(context, customers);
    const own = found.own.find(({ record }) => record.modelId === modelId);
    if (!own) throw new SheetProblem('nothingToRemove', { sheet: found.survey.name });
    const columns = await columnsToRemove(context, found, own);
    if (columns) return { found, own, columns };
  }
  throw new SheetProblem('customersChanged', { sheet: customers.range.sheetName });
}

/** Returns the cells of the customers and of these columns. */
function listWith({ customers: { range } }: FoundCustomers, columns: readonly MadeColumn[]): Area {
  const right = Math.max(range.left + range.columns, ...columns.map(({ area }) => area.left + area.columns));
  const rows = Math.max(...columns.map(({ area }) => area.rows));
  return { top: columns[0]!.area.top, left: range.left, rows, columns: right - range.left };
}
