import { sheetColumns } from '../../sheet/customer-range';
import type { Plan } from '../../sheet/plan/plan';
import { SheetProblem } from '../../sheet/problem';
import { rangeAt } from '../office/area';
import { readColumns } from '../office/read-columns';
import { atOnce } from '../office/run-in-excel';
import { rememberFilter, takeOffOwnFilter } from '../own/own-filter';

/**
 * What came of it: Excel shows these clients only; the user has a filter of her own, which stays; or the segments on
 * the sheet are not those of the plan.
 */
export type ShownOnly = 'shown' | 'filterOfHers' | 'notSegmented';

/**
 * Shows only these rows of a plan, by Excel's own filter on the segment column. Takes a filter that it set before off
 * first.
 *
 * @throws SheetProblem if the sheet is gone
 */
export function showOnly(plan: Plan, rows: readonly number[]): Promise<ShownOnly> {
  return atOnce(async (context) => {
    const { range, basis } = plan;
    const own = range.segments?.find(({ modelId }) => modelId === basis.model.id);
    if (!own) return 'notSegmented';
    await takeOffOwnFilter(context);
    const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheetId).load('id');
    await context.sync();
    if (sheet.isNullObject) throw new SheetProblem('sheetNotFound', { sheet: range.sheetName });
    const table = range.tableName === undefined ? undefined : sheet.tables.getItem(range.tableName);
    const { autoFilter } = table ?? sheet;
    autoFilter.load('enabled,isDataFiltered');
    const block = { top: range.top + 1, rows: range.rows };
    const [texts = []] = await readColumns(context, sheet, block, [{ column: own.column, member: 'text' }]);
    // Without a table, a sheet has one filter only: its arrows are the user's, even while they hide nothing.
    if (table ? autoFilter.isDataFiltered : autoFilter.enabled) return 'filterOfHers';

    const wanted = new Set(rows);
    const shown = [...new Set(rows.map((row) => String(texts[row])))];
    const isTheseAlone = texts.every((text, row) => wanted.has(row) === shown.includes(String(text)));
    if (!isTheseAlone || shown.includes('')) return 'notSegmented';

    // Comes first: if Excel stops after the filter is set, it is known as ClientTier's and can be taken off.
    rememberFilter(context, {
      number: own.number,
      texts: shown,
      ...(range.tableName !== undefined && { table: range.tableName }),
    });
    const criteria: Excel.FilterCriteria = { filterOn: 'Values', values: shown };
    if (table) {
      const all = table.getRange().load('columnIndex');
      await context.sync();
      table.columns.getItemAt(own.column - all.columnIndex).filter.apply(criteria);
    } else {
      const columns = [...sheetColumns(range), ...(range.ownColumns ?? [])];
      const left = Math.min(...columns);
      const area = { top: range.top, left, rows: range.rows + 1, columns: Math.max(...columns) - left + 1 };
      sheet.autoFilter.apply(rangeAt(sheet, area), own.column - left, criteria);
    }
    await context.sync();
    return 'shown';
  });
}

/** Takes ClientTier's own filter off; false if there is none, or somebody has changed it. */
export const showAll = (): Promise<boolean> => atOnce(takeOffOwnFilter);
