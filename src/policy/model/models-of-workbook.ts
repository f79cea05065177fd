import { catalogue } from '../../classifier/models/catalogue';
import type { Model } from '../../classifier/model';
import { askedModel } from './asked-model';
import type { Policy } from '../policy';

/** Returns the models that a workbook offers: those of the catalogue under its policy, then its custom models. */
export function modelsOfWorkbook(policy: Policy | undefined): readonly Model[] {
  if (!policy) return catalogue;
  const { language, models } = policy;
  const ofPolicy = new Map(models.map((model) => [model.modelId, askedModel(model, language)]));
  const own = models.filter((model) => model.own).map(({ modelId }) => ofPolicy.get(modelId)!);
  return [...catalogue.map((model) => ofPolicy.get(model.id) ?? model), ...own];
}

/**
 * Returns the model with this id. If there is none, for example after the policy sheet with a custom model was deleted,
 * returns the first model.
 */
export const modelAmong = (models: readonly Model[], id: string): Model =>
  models.find((model) => model.id === id) ?? models[0]!;

/** Returns whether the policy has no custom model and changes no rule of the other models. */
export const hasStandardRules = (policy: Policy): boolean =>
  rulesOf(modelsOfWorkbook(policy)) === rulesOf(catalogue);

const rulesOf = (models: readonly Model[]) =>
  JSON.stringify(models.map(({ cutoffs }) => cutoffs.map(({ rule }) => rule)));

/** Returns whether the policy has this model; the pane then begins with the policy's rules. */
export const decidesOn = (policy: Policy | undefined, id: string): boolean =>
  policy?.models.some(({ modelId }) => modelId === id) ?? false;
