import { localized, type Localized } from '../../classifier/language';
import type { SheetText } from '../words/sheets';
import { words } from '../words/languages';

export const sheetText: Localized<SheetText> = localized((language) => words[language].sheets);
