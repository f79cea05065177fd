import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The words of sheets, and of what is said about them, in each language. No formula waits for them. */
export const words: Localized<typeof en> = { en, zh };
