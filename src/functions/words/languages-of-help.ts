import type { Localized } from '../../classifier/language';
import * as en from './en/help';
import * as zh from './zh/help';

/** The words of the help page, by language. Formulas do not load them. */
export const words: Localized<typeof en> = { en, zh };
