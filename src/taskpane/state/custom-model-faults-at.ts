import type { Language } from '../../classifier/language';
import { modelPolicyFaults } from '../../policy/faults/model-policy-faults';
import type { ModelPolicy } from '../../policy/policy';
import { faultSentence, type PolicyFault } from '../../policy/fault';

/**
 * Returns what is wrong with a custom model, as one sentence per place, such as `own.grid[0][1]`. The place says at
 * which field of the editor to show the sentence.
 */
export function customFaultsAt(model: ModelPolicy, language: Language): Readonly<Record<string, string>> {
  const faults = modelPolicyFaults(model, (place) => place).map((fault) => named(fault, model));
  return Object.fromEntries(faults.map(({ place, ...fault }) => [place, faultSentence(fault, language)]));
}

/** Replaces the id of a tier that no cell uses by the tier's name in a fault, because the pane shows no ids. */
function named(fault: PolicyFault, { tiers }: ModelPolicy): PolicyFault {
  if (!('tier' in fault.details) || fault.code !== 'unusedTier') return fault;
  const { tier } = fault.details;
  return { ...fault, details: { tier: tiers.find(({ id }) => id === tier)?.name ?? tier } };
}
