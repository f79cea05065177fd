import { localized, traits, type Language, type Localized } from '../classifier/language';
import { policyFaultText, type PolicyFaultDetails } from './fault-text';

/** A mistake in a policy, reported to the user: where it is, what is wrong, what to do. */
export interface PolicyFault<Code extends keyof PolicyFaultDetails = keyof PolicyFaultDetails> {
  /**
   * A cell with its sheet (`'Client Policy'!C7`), or a path in a file (`models[0].tiers[2].name`); `''` for the whole
   * policy.
   */
  readonly place: string;
  readonly code: Code;
  readonly details: PolicyFaultDetails[Code];
}

export function policyFault<Code extends keyof PolicyFaultDetails>(
  place: string,
  code: Code,
  details: PolicyFaultDetails[Code],
): PolicyFault {
  return { place, code, details };
}

/** Returns the text of the first mistake in every language; the list must not be empty. */
export const firstFault = ([fault]: readonly PolicyFault[]): Localized =>
  localized((language) => faultText(fault!, language));

/** Returns the message with its place in front: `'Client Policy'!C7: the cut-off must be a number. …`. */
export function faultText<Code extends keyof PolicyFaultDetails>(
  { place, code, details }: PolicyFault<Code>,
  language: Language,
): string {
  const text = policyFaultText[language][code](details);
  if (place === '') return asSentence(text);
  return `${place}${traits[language].colon}${text}`;
}

/** Returns the message alone, to be shown beside its place: `The cut-off must be a number. …`. */
export function faultSentence<Code extends keyof PolicyFaultDetails>(
  { code, details }: Pick<PolicyFault<Code>, 'code' | 'details'>,
  language: Language,
): string {
  return asSentence(policyFaultText[language][code](details));
}

const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
