import { localized, type Localized } from '../classifier/language';
import type { ProblemText } from './words/problems';
import { words } from './words/languages';

export type { ProblemDetails } from './words/problems';

export const problemText: Localized<ProblemText> = localized((language) => words[language].problems);
