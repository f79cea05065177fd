import { localized, traits, type Language, type Localized } from '../classifier/language';
import { policyFaultText, type PolicyFaultDetails } from './fault-text';
import { words } from './words/languages-of-pane';
import { placeText, type PlaceInFile } from './place-in-file';

/** A mistake in a policy, reported to the user: where it is, what is wrong, what to do. */
export interface PolicyFault<Code extends keyof PolicyFaultDetails = keyof PolicyFaultDetails> {
  /**
   * A cell with its sheet (`'Client Policy'!C7`), or a path in a file (`models[0].tiers[2].name`); `''` for the whole
   * policy.
   */
  readonly place: string;
  /** What a path in a file is about; left out for a cell. */
  readonly inFile?: PlaceInFile;
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

/** Returns the text of the first fault in every language. The list must not be empty. */
export const firstFault = ([fault]: readonly PolicyFault[]): Localized =>
  localized((language) => faultText(fault!, language));

/**
 * Returns the message with its place in front: `'Client Policy'!C7: the cut-off must be a number. …`, or for a file in
 * words: `The second segment of Sales and loyalty has no name. …`.
 */
export function faultText<Code extends keyof PolicyFaultDetails>(
  { place, inFile, code, details }: PolicyFault<Code>,
  language: Language,
): string {
  const text = policyFaultText[language][code](details);
  if (inFile && place !== '') return sentenceInFile(inFile, code, details, text, language);
  if (place === '') return asSentence(text);
  return `${place}${traits[language].colon}${text}`;
}

/**
 * Returns the message without its place, for a list that shows the place beside it: `The cut-off must be a number. …`.
 */
export function faultSentence<Code extends keyof PolicyFaultDetails>(
  { code, details }: Pick<PolicyFault<Code>, 'code' | 'details'>,
  language: Language,
): string {
  return asSentence(policyFaultText[language][code](details));
}

function sentenceInFile(
  inFile: PlaceInFile,
  code: keyof PolicyFaultDetails,
  details: object,
  text: string,
  language: Language,
): string {
  const { places } = words[language];
  const { thing, part, whole } = placeText(inFile, language);
  if ('entry' in details) return asSentence(places.hasUnknown(thing, String(details.entry)));
  if (part !== undefined && (code === 'missing' || code === 'blank'))
    return asSentence(places.hasNo(thing, part));
  return asSentence(`${whole}${traits[language].colon}${text}`);
}

const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
