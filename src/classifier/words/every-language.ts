import type { Localized } from '../language';
import * as en from './en';
import * as zh from './zh';

/** The words of models and formulas in one language. */
export type Words = typeof en;

/** The words of models and formulas in every language. */
export const everyLanguage: Localized<Words> = { en, zh };
