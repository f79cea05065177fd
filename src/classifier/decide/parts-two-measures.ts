import { edgesOf } from '../decision-table';
import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';

/** A measure, and the one cut-off that splits it. */
export interface PartedMeasure {
  readonly measure: Measure;
  readonly cutoff: Cutoff;
}

/**
 * Returns the two measures of a 2 x 2 model, whose table only compares each of two numbers with its one cut-off.
 * Undefined for any other model, because its tiers are not the quarters of a map.
 */
export function partsTwoMeasures({
  measures,
  cutoffs,
  derived = [],
  table,
}: Pick<Model, 'measures' | 'cutoffs' | 'derived' | 'table'>):
  | readonly [PartedMeasure, PartedMeasure]
  | undefined {
  const conditions = table.flatMap(({ when }) => when);
  const parted = measures.flatMap((measure): PartedMeasure[] => {
    const [cutoff, ...others] = cutoffs.filter((each) => each.measure === measure.id);
    const isNumber = measureKinds[measure.kind].says === undefined;
    return cutoff && others.length === 0 && isNumber ? [{ measure, cutoff }] : [];
  });
  const [first, second] = parted;
  if (!first || !second || measures.length !== 2 || cutoffs.length !== 2 || derived.length > 0)
    return undefined;
  const isAsked = conditions.every((condition) => {
    const side = parted.find(({ measure }) => measure.id === condition.measure);
    return side !== undefined && edgesOf(condition).every((edge) => edge === side.cutoff.id);
  });
  return isAsked ? [first, second] : undefined;
}
