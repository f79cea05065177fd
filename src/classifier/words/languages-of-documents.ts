import type { Localized } from '../language';
import * as en from './en/documents';
import * as zh from './zh/documents';

/** Words for help and documents only, by language. Formulas and pane do not load them. */
export const documentWords: Localized<typeof en> = { en, zh };
