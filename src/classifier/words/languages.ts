import type { Localized } from '../language';
import * as en from './en';
import * as zh from './zh';

/** The words of the models, and of what formulas say of them, in each language. */
export const words: Localized<typeof en> = { en, zh };
