import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The words of the functions in one language. */
export type Words = typeof en;

/** The words of the functions in every language. */
export const everyLanguage: Localized<Words> = { en, zh };
