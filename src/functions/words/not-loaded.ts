import type { Localized } from '../../classifier/language';
import { notLoaded as en } from './en/not-loaded';
import { notLoaded as zh } from './zh/not-loaded';

/**
 * The message that a script could not be loaded, in every language. It is in the first script, because the others may
 * be missing.
 */
export const notLoaded: Localized = { en, zh };
