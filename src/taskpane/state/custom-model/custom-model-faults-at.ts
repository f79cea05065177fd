import type { Language } from '../../../classifier/language';
import { modelPolicyFaults } from '../../../policy/faults/model-policy-faults';
import type { ModelPolicy } from '../../../policy/policy';
import { faultSentence } from '../../../policy/fault';

/**
 * Returns what is wrong with a custom model: for each place, such as `own.grid[0][1]`, one sentence. The place decides
 * at which field of the editor the sentence is shown.
 */
export function customFaultsAt(model: ModelPolicy, language: Language): Readonly<Record<string, string>> {
  const faults = modelPolicyFaults(model, (place) => place);
  return Object.fromEntries(faults.map(({ place, ...fault }) => [place, faultSentence(fault, language)]));
}
