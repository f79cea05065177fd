import { foldName } from '../../classifier/names/fold-name';
import { sheetColumns } from '../../sheet/customer-range';
import type { Plan } from '../../sheet/plan/plan';
import { rangeAt } from '../office/area';
import { findSheet } from '../office/find-sheet';
import { readColumns } from '../office/read-columns';
import { atOnce } from '../office/run-in-excel';
import { rememberFilter, takeOffOwnFilter } from '../own/own-filter';

/**
 * The result of filtering. `shown`: Excel shows these clients only. `filterOfHers`: the user has a filter of her own,
 * which stays. `notSegmented`: the segments on the sheet are not those of the plan.
 */
export type ShownOnly = 'shown' | 'filterOfHers' | 'notSegmented';

/**
 * Shows only these rows of a plan, by Excel's own filter on the segment column. First removes a filter that it set
 * before.
 *
 * @throws SheetProblem if the sheet is gone
 */
export function showOnly(plan: Plan, rows: readonly number[]): Promise<ShownOnly> {
  return atOnce(async (context) => {
    const { range, basis } = plan;
    const own = range.segments?.find(({ modelId }) => modelId === basis.model.id);
    if (!own) return 'notSegmented';
    await takeOffOwnFilter(context);
    const sheet = await findSheet(context, range);
    const table = range.tableName === undefined ? undefined : sheet.tables.getItem(range.tableName);
    const { autoFilter } = table ?? sheet;
    autoFilter.load('enabled,isDataFiltered');
    const block = { top: range.top + 1, rows: range.rows };
    const [texts = []] = await readColumns(context, sheet, block, [{ column: own.column, member: 'text' }]);
    // A sheet can have one filter outside of tables. If it has arrows, the user set it, even if it hides nothing.
    if (table ? autoFilter.isDataFiltered : autoFilter.enabled) return 'filterOfHers';

    const wanted = new Set(rows);
    const shown = [...new Set(rows.map((row) => String(texts[row])))];
    const isTheseAlone = texts.every((text, row) => wanted.has(row) === shown.includes(String(text)));
    if (!isTheseAlone || shown.includes('') || isOfOthers(plan, rows, shown)) return 'notSegmented';

    // Stores this before the filter is set: if Excel stops in between, the filter is still known as ClientTier's and can
    // be removed.
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

/**
 * Returns whether one of these texts is the name of a segment that none of the rows has by the plan: since the run, a cut-off or
 * a figure has changed.
 */
function isOfOthers({ basis, outcomes }: Plan, rows: readonly number[], texts: readonly string[]): boolean {
  const clients = rows.map((row) => basis.clients.clientOf(row));
  const theirs = new Set(clients.flatMap((client) => [outcomes.byHand[client], outcomes.computed[client]]));
  const others = basis.model.tiers.filter((_, outcome) => !theirs.has(outcome));
  const names = new Set(others.flatMap(({ name }) => Object.values(name)).map(foldName));
  return texts.some((text) => names.has(foldName(text)));
}

/** Removes ClientTier's own filter. Returns false if there is none, or if somebody has changed it. */
export const showAll = (): Promise<boolean> => atOnce(takeOffOwnFilter);
