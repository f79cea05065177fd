import type { Localized } from '../../classifier/language';
import { notLoaded as en } from './en/not-loaded';
import { notLoaded as zh } from './zh/not-loaded';

/** Says that a script could not be loaded, by language. It comes with the first script, as the others may be missing. */
export const notLoaded: Localized = { en, zh };
