import type { Localized } from '../language';
import * as en from './en/documents';
import * as zh from './zh/documents';

/** Words for help and docs alone, in each language: no formula and no pane waits for them. */
export const documentWords: Localized<typeof en> = { en, zh };
