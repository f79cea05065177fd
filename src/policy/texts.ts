import { localized, type Localized } from '../classifier/language';
import type { PolicyText } from './words/policy-sheet';
import { words } from './words/languages-of-pane';

export const policyText: Localized<PolicyText> = localized((language) => words[language].policySheet);
