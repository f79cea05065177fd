import { localized, type Localized } from '../../classifier/language';
import type { FaultText } from '../words/faults';
import { words } from '../words/languages';

/** The messages behind `#VALUE!` and `#N/A`. Parameters are named as the function's help names them. */
export const faultText: Localized<FaultText> = localized((language) => words[language].faults);
