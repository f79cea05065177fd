import { localized, type Localized } from '../classifier/language';
import type { FaultText } from './words/faults';
import { words } from './words/languages-of-pane';

export type { PolicyFaultDetails } from './words/faults';

/** What is wrong and what to do; the place is put ahead. */
export const policyFaultText: Localized<FaultText> = localized((language) => words[language].faults);
