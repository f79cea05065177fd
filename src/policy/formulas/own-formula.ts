import { policyCellName } from '../names';
import { isEntitledFormula } from './entitled-formula';

/**
 * Returns whether ClientTier wrote this formula for the model. Every formula of ClientTier names the policy's cell
 * (`CT_SalesLoyalty`), but for those of the column *Entitled to*, which have a form that nobody else types.
 */
export function isOwnFormula(formula: string, modelId: string): boolean {
  return new RegExp(`\\b${policyCellName(modelId)}\\b`).test(formula) || isEntitledFormula(formula);
}
