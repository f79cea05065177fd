import type { Localized } from '../../classifier/language';
import { en, type PaneText } from './en';
import { zh } from './zh';

export type { PaneText };
export const paneText: Localized<PaneText> = { en, zh };

/** Each language by its own name, as it is offered to those who read it. */
export const languageNames: Localized = { en: 'English', zh: '中文' };
