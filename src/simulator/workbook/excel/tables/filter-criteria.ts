import type { ColumnFilter } from '../../tables/filtered-rows';
import { invalidArgument, notImplemented } from '../../../wire/objects/host-errors';

/** Returns the filter of a column as Office.js describes it; null if there is none. */
export function criteriaOf(filter: ColumnFilter | undefined): Excel.FilterCriteria | null {
  if (!filter) return null;
  if ('values' in filter) return { filterOn: 'Values', values: [...filter.values] };
  if ('colors' in filter) return { filterOn: 'CellColor', color: filter.colors[0] };
  const [criterion1, criterion2] = filter.conditions;
  return {
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 !== undefined && { criterion2, operator: filter.isAnd ? 'And' : 'Or' }),
  };
}

/**
 * Returns the values of a filter by values.
 *
 * @throws HostError if the criteria are of another kind, or have no values
 */
export function valuesIn({ filterOn, values }: Excel.FilterCriteria, location: string): string[] {
  if (filterOn !== 'Values') throw notImplemented(location, `filterOn ${filterOn}`);
  if (!values?.every((value) => typeof value === 'string') || values.length === 0)
    throw invalidArgument(location);
  return values.map(String);
}
