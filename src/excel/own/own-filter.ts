import { SheetProblem } from '../../sheet/problem';
import { filterKey, isOwnFilter, type OwnFilter } from './filter-setting';
import { isOfScope } from './names-of-scope';
import { ownName, pointsNowhere } from './own-names';

/** Queues storing what ClientTier has filtered. */
export function rememberFilter({ workbook }: Excel.RequestContext, filter: OwnFilter): void {
  workbook.settings.add(filterKey, filter);
}

/**
 * Removes ClientTier's filter, so that all rows are shown. Returns false if there is none, or if somebody has changed
 * it; it then stays.
 */
export async function takeOffOwnFilter(context: Excel.RequestContext): Promise<boolean> {
  const setting = context.workbook.settings.getItemOrNullObject(filterKey).load('value');
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  if (setting.isNullObject) return false;
  const filter: unknown = setting.value;
  const takeOff = isOwnFilter(filter) ? await filterThere(context, filter, sheets.items) : undefined;
  takeOff?.();
  // Deletes the setting last: if Excel stops before, the filter is still known as ClientTier's.
  setting.delete();
  await context.sync();
  return takeOff !== undefined;
}

/** Returns a function that removes a filter; undefined if the filter is not as ClientTier set it. */
async function filterThere(
  context: Excel.RequestContext,
  { number, texts, table: name }: OwnFilter,
  sheets: readonly Excel.Worksheet[],
): Promise<(() => void) | undefined> {
  const table = name === undefined ? undefined : context.workbook.tables.getItemOrNullObject(name);
  table?.load('worksheet/id');
  const columns = await segmentColumns(context, number, sheets);
  if (table?.isNullObject) return undefined;
  const filters = columns
    .filter(({ worksheet }) => !table || worksheet.id === table.worksheet.id)
    .map((column) => ({ column, autoFilter: (table ?? column.worksheet).autoFilter.load('enabled') }));
  await context.sync();
  const looks = filters
    .filter(({ autoFilter }) => autoFilter.enabled)
    .map(({ column, autoFilter }) => ({
      column,
      autoFilter: autoFilter.load('criteria'),
      area: (table?.getRange() ?? autoFilter.getRange()).load('columnIndex'),
    }));
  if (looks.length > 0) await context.sync();
  for (const { column, autoFilter, area } of looks) {
    const index = column.columnIndex - area.columnIndex;
    // Excel has null or no entry for a column without a filter.
    const criteria: readonly (Excel.FilterCriteria | null | undefined)[] = autoFilter.criteria;
    const ours = criteria[index];
    const isAsSet =
      ours?.filterOn === 'Values' &&
      [...(ours.values ?? [])].sort().join('\n') === [...texts].sort().join('\n');
    if (!isAsSet) continue;
    if (table) return () => table.columns.getItemAt(index).filter.clear();
    if (criteria.every((each, at) => at === index || !each?.filterOn)) return () => autoFilter.remove();
  }
  return undefined;
}

/**
 * Returns the segment column of a run, then those on copied sheets. The sheet of a filter is found by these, because a
 * sheet's id changes when the workbook is saved and opened again.
 */
async function segmentColumns(
  context: Excel.RequestContext,
  number: number,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Range[]> {
  const items = [context.workbook, ...sheets].map(({ names }) =>
    names.getItemOrNullObject(ownName(number, 'segment')).load('scope,formula'),
  );
  await context.sync();
  const ranges = items
    .filter((item, index) => !item.isNullObject && isOfScope(item, index > 0) && !pointsNowhere(item.formula))
    .map((item) => item.getRangeOrNullObject().load('columnIndex,worksheet/id'));
  await context.sync();
  return ranges.filter((range) => !range.isNullObject);
}

/** Codes of problems that a filter causes before anything is changed. */
const refusals: readonly string[] = ['filteredSheet', 'filteredTable'];

/**
 * Does work that needs all rows to be shown. If ClientTier's own filter prevents it, removes the filter and repeats the
 * work.
 */
export async function withAllRows<T>(work: () => Promise<T>, takeOff: () => Promise<boolean>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isFiltered = error instanceof SheetProblem && refusals.includes(error.code);
    if (!isFiltered || !(await takeOff())) throw error;
    return work();
  }
}
