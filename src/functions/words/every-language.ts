import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The words of the functions in one language. */
export type Words = typeof en;

/** Words of the functions, by language. */
export const everyLanguage: Localized<Words> = { en, zh };
