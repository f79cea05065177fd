import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The texts of the history in each language. Functions in cells do not load them. */
export const words: Localized<typeof en> = { en, zh };
