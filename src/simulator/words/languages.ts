import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** Texts about opening and saving files, by language. */
export const words: Localized<typeof en> = { en, zh };
