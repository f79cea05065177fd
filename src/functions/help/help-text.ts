import { localized, type Localized } from '../../classifier/language';
import type { HelpText } from '../words/help';
import { words } from '../words/languages-of-help';

/** Words between what the catalogue says. */
export const helpText: Localized<HelpText> = localized((language) => words[language].help);
