import { catalogue } from '../../classifier/models/catalogue';
import { mayBeTierName } from '../../classifier/kind-of';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { effectiveModel } from './effective-model';
import type { Policy } from '../policy';

/** Results of `measureUnderPolicy`, by policy and measure id; stored because it is called for every cell. */
const known = new WeakMap<Policy, Map<string, Measure>>();

/**
 * Returns a measure whose cells may also hold tier names of the policy. Returns the measure unchanged if there is no
 * policy or its cells never hold tier names.
 */
export function measureUnderPolicy(measure: Measure, policy: Policy | undefined): Measure {
  const { stagesOf } = measure;
  if (!policy || !mayBeTierName(measure)) return measure;
  const measures = known.get(policy) ?? new Map<string, Measure>();
  known.set(policy, measures);
  const namedBy = () =>
    policy.models
      .filter(({ modelId }) => !stagesOf || modelId === stagesOf)
      .sort((a, b) => place(a.modelId) - place(b.modelId))
      .map((model) => effectiveModel(model, policy.language));
  const named = measures.get(measure.id) ?? { ...measure, namedBy: namedBy() };
  measures.set(measure.id, named);
  return named;
}

/** Returns a model's position in the catalogue; custom models come last. */
const place = (modelId: string) => {
  const index = catalogue.findIndex(({ id }) => id === modelId);
  return index < 0 ? catalogue.length : index;
};

/** Returns the model with `measureUnderPolicy` applied to each measure. */
export function modelUnderPolicy(model: Model, policy: Policy | undefined): Model {
  if (!policy) return model;
  return { ...model, measures: model.measures.map((measure) => measureUnderPolicy(measure, policy)) };
}
