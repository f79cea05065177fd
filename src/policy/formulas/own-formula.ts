import { policyCellName } from '../names';

/**
 * Returns whether ClientTier wrote a formula for this model: all such formulas refer to the policy's cell by its
 * name.
 */
export function isOwnFormula(formula: string, modelId: string): boolean {
  return new RegExp(`\\b${policyCellName(modelId)}\\b`).test(formula);
}
