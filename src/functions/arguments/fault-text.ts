import { localized, type Localized } from '../../classifier/language';
import type { FaultText } from '../words/faults';
import { words } from '../words/languages';

/** Messages of the errors `#VALUE!` and `#N/A`. They name parameters as the function's help does. */
export const faultText: Localized<FaultText> = localized((language) => words[language].faults);
