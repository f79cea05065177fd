import type { ModelPolicy, Policy } from '../../src/policy/policy';
import { today } from './answer';

/**
 * The content of a model's cell on the policy sheet, written by hand; the lines are joined as by Excel's TEXTJOIN.
 */
export interface PolicyLines {
  readonly modelId: string;
  readonly version?: number;
  readonly language?: 'en' | 'zh';
  readonly given: readonly string[];
  readonly cutoffs: Readonly<Record<string, number | string>>;
  readonly names?: Readonly<Record<string, string>>;
}

export function policyText({
  modelId,
  version = 1,
  language = 'en',
  given,
  cutoffs,
  names = {},
}: PolicyLines): string {
  return [
    ...['ClientTier policy', version, modelId, language],
    ...[given.length, ...given],
    ...[Object.keys(cutoffs).length, ...Object.keys(cutoffs), ...Object.values(cutoffs)],
    ...[Object.keys(names).length, ...Object.keys(names), ...Object.values(names)],
  ].join('\n');
}

/** Returns a formula in which the policy's text replaces CT. */
export const withCell = (formula: string, text: string) =>
  formula.replace(/\bCT\b/, () => `"${text.replaceAll('"', '""')}"`);

/** A policy of Sales and loyalty, with the cut-offs 10,000 and 60. */
export const tierLines: PolicyLines = {
  modelId: 'sales-loyalty',
  given: ['sales', 'loyalty'],
  cutoffs: { sales_cutoff: 10_000, loyalty_cutoff: 60 },
};
export const tierText = policyText(tierLines);

export const policyOf = (...models: readonly ModelPolicy[]): Policy => ({
  language: 'en',
  asOf: today,
  models,
});
