import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The words of the functions in each language. */
export const words: Localized<typeof en> = { en, zh };
