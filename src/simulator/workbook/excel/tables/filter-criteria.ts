import { invalidArgument, notImplemented } from '../../../wire/objects/host-errors';

/** Returns a filter by values as Office.js describes it; null if there is none. */
export const criteriaOf = (values: readonly string[] | undefined): Excel.FilterCriteria | null =>
  values ? { filterOn: 'Values', values: [...values] } : null;

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
