import type { Localized } from '../language';
import * as en from './en';
import * as zh from './zh';

/** Words of models and formulas, by language. */
export const words: Localized<typeof en> = { en, zh };
