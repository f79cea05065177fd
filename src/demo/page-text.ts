import { localized, type Localized } from '../classifier/language';
import type { PageText } from './words/page';
import { words } from './words/languages';

export const pageText: Localized<PageText> = localized((language) => words[language].page);
