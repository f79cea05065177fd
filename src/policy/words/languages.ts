import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** The words by which a policy is read, by language. */
export const words: Localized<typeof en> = { en, zh };
