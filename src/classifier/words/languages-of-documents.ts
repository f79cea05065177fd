import type { Localized } from '../language';
import * as en from './en/documents';
import * as zh from './zh/documents';

/** Words of help and documents, by language; apart from `languages.ts`, so that formulas and pane do not load them. */
export const documentWords: Localized<typeof en> = { en, zh };
