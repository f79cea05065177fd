import { catalogue } from '../../classifier/models/catalogue';
import type { Model } from '../../classifier/model';
import { askedModel } from './asked-model';
import type { Policy } from '../policy';

/** Returns the models that a workbook offers: the catalogue's as its policy has them, then its custom ones. */
export function modelsOfWorkbook(policy: Policy | undefined): readonly Model[] {
  if (!policy) return catalogue;
  const { language, models } = policy;
  const ofPolicy = new Map(models.map((model) => [model.modelId, askedModel(model, language)]));
  const own = models.filter((model) => model.own).map(({ modelId }) => ofPolicy.get(modelId)!);
  return [...catalogue.map((model) => ofPolicy.get(model.id) ?? model), ...own];
}

/**
 * Returns the model with this id, otherwise the first: a custom model may have been deleted with the policy sheet.
 */
export const modelAmong = (models: readonly Model[], id: string): Model =>
  models.find((model) => model.id === id) ?? models[0]!;

/** Returns whether the policy changes no rule of a built-in model and has no custom model. */
export const hasStandardRules = (policy: Policy): boolean =>
  rulesOf(modelsOfWorkbook(policy)) === rulesOf(catalogue);

const rulesOf = (models: readonly Model[]) =>
  JSON.stringify(models.map(({ cutoffs }) => cutoffs.map(({ rule }) => rule)));

/** Returns whether the policy has this model, so that its rules are the ones to start from. */
export const decidesOn = (policy: Policy | undefined, id: string): boolean =>
  policy?.models.some(({ modelId }) => modelId === id) ?? false;
