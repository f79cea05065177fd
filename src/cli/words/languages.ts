import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The words of the command line, by language. */
export const words: Localized<typeof en> = { en, zh };
