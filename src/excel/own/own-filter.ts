import { SheetProblem } from '../../sheet/problem';
import { filterKey, isOwnFilter, type OwnFilter } from './filter-setting';
import { ownName } from './own-names';

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
  await context.sync();
  if (setting.isNullObject) return false;
  const filter: unknown = setting.value;
  const takeOff = isOwnFilter(filter) ? await filterThere(context, filter) : undefined;
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
): Promise<(() => void) | undefined> {
  const { names, tables } = context.workbook;
  const claimed = names.getItemOrNullObject(ownName(number, 'segment')).load('name');
  const table = name === undefined ? undefined : tables.getItemOrNullObject(name).load('name');
  await context.sync();
  if (claimed.isNullObject || table?.isNullObject) return undefined;
  const column = claimed.getRangeOrNullObject().load('columnIndex');
  await context.sync();
  if (column.isNullObject) return undefined;
  // Finds the sheet by its segments, because a sheet's id changes when the workbook is saved and opened again.
  const autoFilter = (table ?? column.worksheet).autoFilter.load('enabled');
  await context.sync();
  if (!autoFilter.enabled) return undefined;
  autoFilter.load('criteria');
  const area = (table?.getRange() ?? autoFilter.getRange()).load('columnIndex');
  await context.sync();
  const index = column.columnIndex - area.columnIndex;
  // Excel has null or no entry for a column without a filter.
  const criteria: readonly (Excel.FilterCriteria | null | undefined)[] = autoFilter.criteria;
  const ours = criteria[index];
  const isAsSet =
    ours?.filterOn === 'Values' &&
    [...(ours.values ?? [])].sort().join('\n') === [...texts].sort().join('\n');
  if (!isAsSet) return undefined;
  if (table) return () => table.columns.getItemAt(index).filter.clear();
  const isAlone = criteria.every((each, at) => at === index || !each?.filterOn);
  return isAlone ? () => autoFilter.remove() : undefined;
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
