import { SheetProblem } from '../../sheet/problem';
import { filterKey, isOwnFilter, type OwnFilter } from './filter-setting';
import { ownName } from './own-names';

/** Queues storing what was filtered. */
export function rememberFilter({ workbook }: Excel.RequestContext, filter: OwnFilter): void {
  workbook.settings.add(filterKey, filter);
}

/**
 * Takes ClientTier's filter off, so that all rows show. Returns false if there is none, or somebody has changed it: it
 * then stays.
 */
export async function takeOffOwnFilter(context: Excel.RequestContext): Promise<boolean> {
  const setting = context.workbook.settings.getItemOrNullObject(filterKey).load('value');
  await context.sync();
  if (setting.isNullObject) return false;
  const filter: unknown = setting.value;
  const takeOff = isOwnFilter(filter) ? await filterThere(context, filter) : undefined;
  takeOff?.();
  // Last: if Excel stops before, the filter is still known as ClientTier's.
  setting.delete();
  await context.sync();
  return takeOff !== undefined;
}

/** Returns how to take off a filter that is still as it was set; undefined otherwise. */
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
  // The sheet is the one that the segments are on: no id of it lasts from one saving to the next.
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

/** The refusals that a filter causes, before anything is changed. */
const refusals: readonly string[] = ['filteredSheet', 'filteredTable'];

/** Does work for which all rows must show. If it is refused for ClientTier's own filter, takes that off and repeats it. */
export async function withAllRows<T>(work: () => Promise<T>, takeOff: () => Promise<boolean>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isFiltered = error instanceof SheetProblem && refusals.includes(error.code);
    if (!isFiltered || !(await takeOff())) throw error;
    return work();
  }
}
