import type { Localized } from '../../classifier/language';
import { en, type PaneText } from './en';
import { zh } from './zh';

export type { PaneText };
export const paneText: Localized<PaneText> = { en, zh };
