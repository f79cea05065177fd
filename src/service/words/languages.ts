import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The texts about service levels, in each language. The script of the functions does not contain them. */
export const words: Localized<typeof en> = { en, zh };
