import { leastMeasures } from '../../classifier/least-measures';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Customers } from '../../sheet/customers';
import { proposals } from '../../sheet/match/propose-columns';

/** What a question needs that the headers of a sheet do not show. */
export interface Needed {
  /** Measures without a column. */
  readonly measures: readonly Measure[];
  /** How many of these are needed at least; none if the headers show all. */
  readonly least: number;
  /** Measures for which several columns fit equally well, so that one must be chosen. */
  readonly unclear: readonly Measure[];
}

/** Returns what a model needs: each required measure, or some of those that are optional. */
export function neededMeasures(customers: Customers, model: Model): Needed {
  const proposed = proposals(customers, model);
  const unclear = model.measures.filter(({ id }) => proposed[id]?.equal !== undefined);
  // A column that only its values suggest is not shown by a header.
  const isOpen = ({ id }: Measure) => proposed[id]?.column === undefined || proposed[id]?.isGuess === true;
  const open = model.measures.filter((measure) => isOpen(measure) && !unclear.includes(measure));
  const required = open.filter(({ optional }) => !optional);
  if (required.length > 0 || unclear.length > 0)
    return { measures: required, least: required.length, unclear };
  const least = leastMeasures(model) - (model.measures.length - open.length);
  return { measures: open, least: Math.max(0, least), unclear };
}
