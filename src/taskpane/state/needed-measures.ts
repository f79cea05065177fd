import { leastMeasures } from '../../classifier/least-measures';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Customers } from '../../sheet/customers';
import { proposals } from '../../sheet/match/propose-columns';

/** The measures of a model that the sheet's headers do not show. */
export interface Needed {
  /** Measures for which no header shows a column. */
  readonly measures: readonly Measure[];
  /** How many of `measures` are needed at least; 0 if the headers show enough. */
  readonly least: number;
  /** Measures for which several columns fit equally well, so that one must be chosen. */
  readonly unclear: readonly Measure[];
}

/**
 * Returns the measures that a model lacks on this sheet: its required ones, or if all of these are there, as many
 * optional ones as its table asks for.
 */
export function neededMeasures(customers: Customers, model: Model): Needed {
  const proposed = proposals(customers, model);
  const unclear = model.measures.filter(({ id }) => proposed[id]?.equal !== undefined);
  // Returns whether no header shows a column for the measure. A column guessed from its values does not count.
  const isOpen = ({ id }: Measure) => proposed[id]?.column === undefined || proposed[id]?.isGuess === true;
  const open = model.measures.filter((measure) => isOpen(measure) && !unclear.includes(measure));
  const required = open.filter(({ optional }) => !optional);
  if (required.length > 0 || unclear.length > 0)
    return { measures: required, least: required.length, unclear };
  const least = leastMeasures(model) - (model.measures.length - open.length);
  return { measures: open, least: Math.max(0, least), unclear };
}
