import type { Localized } from '../../classifier/language';
import * as en from './en/not-loaded';
import * as zh from './zh/not-loaded';

/**
 * The message that a script could not be loaded, in every language. It is in the first script, because the others may
 * be missing.
 */
export const notLoaded: Localized = { en: en.notLoaded, zh: zh.notLoaded };
export const tryAgain: Localized = { en: en.tryAgain, zh: zh.tryAgain };
