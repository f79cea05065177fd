import type { Localized } from '../language';
import * as en from './en';
import * as zh from './zh';

/** The words of models and of formulas' texts, by language. */
export const words: Localized<typeof en> = { en, zh };
