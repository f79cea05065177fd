import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The texts about opening and saving files, in each language. */
export const words: Localized<typeof en> = { en, zh };
