import { policyCellName } from '../names';

/** Whether a formula is one that ClientTier wrote for this model: all of those refer to the policy's cell by its name. */
export function isOwnFormula(formula: string, modelId: string): boolean {
  return new RegExp(`\\b${policyCellName(modelId)}\\b`).test(formula);
}
