import { catalogue } from '../../classifier/models/catalogue';
import type { Model } from '../../classifier/model';
import { effectiveModel } from './effective-model';
import type { Policy } from '../policy';

/** The models that a workbook's customers can be asked by: the catalogue's as its policy has them, then its own. */
export function modelsOfWorkbook(policy: Policy | undefined): readonly Model[] {
  if (!policy) return catalogue;
  const { language, models } = policy;
  const ofPolicy = new Map(models.map((model) => [model.modelId, effectiveModel(model, language)]));
  const own = models.filter((model) => model.own).map(({ modelId }) => ofPolicy.get(modelId)!);
  return [...catalogue.map((model) => ofPolicy.get(model.id) ?? model), ...own];
}

/** The model of this id, or else the first: a custom model may have gone with the policy's sheet. */
export const modelAmong = (models: readonly Model[], id: string): Model =>
  models.find((model) => model.id === id) ?? models[0]!;

/** Whether every model decides by the rules that it has of itself. */
export const hasStandardRules = (policy: Policy): boolean =>
  rulesOf(modelsOfWorkbook(policy)) === rulesOf(catalogue);

const rulesOf = (models: readonly Model[]) =>
  JSON.stringify(models.map(({ cutoffs }) => cutoffs.map(({ rule }) => rule)));

/** Whether the policy has decided on this model, so that its rules are those to start from. */
export const decidesOn = (policy: Policy | undefined, id: string): boolean =>
  policy?.models.some(({ modelId }) => modelId === id) ?? false;
