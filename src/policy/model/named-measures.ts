import { mayBeTierName } from '../../classifier/kind-of';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { decidesOn, modelsOfWorkbook } from './models-of-workbook';
import type { Policy } from '../policy';

/** Measures by policy and measure id, cached because a measure is read cell by cell. */
const known = new WeakMap<Policy, Map<string, Measure>>();

/**
 * Lets the cells of a measure also hold tier names of the policy. Returns the measure unchanged if there is no
 * policy, or if its cells cannot hold tier names.
 */
export function measureUnderPolicy(measure: Measure, policy: Policy | undefined): Measure {
  const { stagesOf } = measure;
  if (!policy || !mayBeTierName(measure)) return measure;
  const measures = known.get(policy) ?? new Map<string, Measure>();
  known.set(policy, measures);
  const namedBy = () =>
    modelsOfWorkbook(policy).filter(({ id }) => decidesOn(policy, id) && (!stagesOf || id === stagesOf));
  const named = measures.get(measure.id) ?? { ...measure, namedBy: namedBy() };
  measures.set(measure.id, named);
  return named;
}

/** Returns the model with its measures as `measureUnderPolicy` gives them. */
export function modelUnderPolicy(model: Model, policy: Policy | undefined): Model {
  if (!policy) return model;
  return { ...model, measures: model.measures.map((measure) => measureUnderPolicy(measure, policy)) };
}
