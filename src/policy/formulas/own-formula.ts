import { policyCellName } from '../names';

/**
 * Returns whether ClientTier wrote a formula for this model: all of its formulas name the policy's cell
 * (`CT_SalesLoyalty`).
 */
export function isOwnFormula(formula: string, modelId: string): boolean {
  return new RegExp(`\\b${policyCellName(modelId)}\\b`).test(formula);
}
