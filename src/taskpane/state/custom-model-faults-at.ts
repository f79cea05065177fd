import type { Language } from '../../classifier/language';
import { modelPolicyFaults } from '../../policy/faults/model-policy-faults';
import type { ModelPolicy } from '../../policy/policy';
import { faultSentence, type PolicyFault } from '../../policy/fault';

/**
 * What is wrong with a custom model as drafted, as sentences by the place. The names of cut-offs are made from those of the
 * measures, at which it is said what is wrong with them.
 */
export function customFaultsAt(model: ModelPolicy, language: Language): Readonly<Record<string, string>> {
  const faults = modelPolicyFaults(model, (place) => place).map((fault) => named(fault, model));
  return Object.fromEntries(faults.map(({ place, ...fault }) => [place, faultSentence(fault, language)]));
}

/** A tier is called by the name that she gave it: its id is shown nowhere. */
function named(fault: PolicyFault, { tiers }: ModelPolicy): PolicyFault {
  if (!('tier' in fault.details) || fault.code !== 'unusedTier') return fault;
  const { tier } = fault.details;
  return { ...fault, details: { tier: tiers.find(({ id }) => id === tier)?.name ?? tier } };
}
