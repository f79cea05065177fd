import type { Language } from '../../classifier/language';
import { modelPolicyFaults } from '../../policy/faults/model-policy-faults';
import type { ModelPolicy } from '../../policy/policy';
import { faultSentence, type PolicyFault } from '../../policy/fault';

/**
 * Returns the faults of a custom model, as sentences by place, such as `own.grid[0][1]`. The places say which field of
 * the editor shows the fault.
 */
export function customFaultsAt(model: ModelPolicy, language: Language): Readonly<Record<string, string>> {
  const faults = modelPolicyFaults(model, (place) => place).map((fault) => named(fault, model));
  return Object.fromEntries(faults.map(({ place, ...fault }) => [place, faultSentence(fault, language)]));
}

/** Replaces a tier's id in the fault by its name, as ids are shown nowhere. */
function named(fault: PolicyFault, { tiers }: ModelPolicy): PolicyFault {
  if (!('tier' in fault.details) || fault.code !== 'unusedTier') return fault;
  const { tier } = fault.details;
  return { ...fault, details: { tier: tiers.find(({ id }) => id === tier)?.name ?? tier } };
}
