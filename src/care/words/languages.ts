import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The texts of the care plan and its visit log in each language. Functions in cells do not load them. */
export const words: Localized<typeof en> = { en, zh };
