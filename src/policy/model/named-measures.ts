import { mayBeTierName } from '../../classifier/kind-of';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { decidesOn, modelsOfWorkbook } from './models-of-workbook';
import type { Policy } from '../policy';

/** By policy and measure: the models of a measure are looked through once for all its cells. */
const known = new WeakMap<Policy, Map<string, Measure>>();

/** The measure as it is given in the workbook: a stage, an interval or a standing also by the names that its policy has for tiers. */
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

/** The model with its measures as they are given in the workbook. */
export function modelUnderPolicy(model: Model, policy: Policy | undefined): Model {
  if (!policy) return model;
  return { ...model, measures: model.measures.map((measure) => measureUnderPolicy(measure, policy)) };
}
