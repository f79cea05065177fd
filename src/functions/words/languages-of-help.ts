import type { Localized } from '../../classifier/language';
import * as en from './en/help';
import * as zh from './zh/help';

/** Words of the help page, by language; apart, so that formulas do not load them. */
export const words: Localized<typeof en> = { en, zh };
