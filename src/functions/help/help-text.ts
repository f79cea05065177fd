import { localized, type Localized } from '../../classifier/language';
import type { HelpText } from '../words/help';
import { words } from '../words/languages-of-help';

/** Words of the help page that belong to no function. */
export const helpText: Localized<HelpText> = localized((language) => words[language].help);
