import { localized, type Localized } from '../../classifier/language';
import type { HelpText } from '../words/help';
import { words } from '../words/languages-of-help';

/** The fixed words of the help page. */
export const helpText: Localized<HelpText> = localized((language) => words[language].help);
