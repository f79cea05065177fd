import { localized, type Localized } from '../classifier/language';
import type { FaultText } from './words/faults';
import { words } from './words/languages-of-pane';

export type { PolicyFaultDetails } from './words/faults';

/** Sentences that say what is wrong in a policy and what to do. The place comes before them. */
export const policyFaultText: Localized<FaultText> = localized((language) => words[language].faults);
