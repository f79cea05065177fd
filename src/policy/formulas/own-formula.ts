import { policyCellName } from '../names';

/**
 * Returns whether ClientTier wrote this formula for the model. Every formula of ClientTier names the policy's cell
 * (`CT_SalesLoyalty`).
 */
export function isOwnFormula(formula: string, modelId: string): boolean {
  return new RegExp(`\\b${policyCellName(modelId)}\\b`).test(formula);
}
