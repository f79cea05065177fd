import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** Words of the functions, by language. */
export const words: Localized<typeof en> = { en, zh };
