import { localized, type Localized } from '../../classifier/language';
import type { FaultText } from '../words/faults';
import { words } from '../words/languages';

/** The messages of `#VALUE!` and `#N/A`. Parameters have the names that the function's help shows. */
export const faultText: Localized<FaultText> = localized((language) => words[language].faults);
