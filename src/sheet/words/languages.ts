import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/** Texts about sheets in each language. The script of custom functions does not load them. */
export const words: Localized<typeof en> = { en, zh };

/** Why a sheet that ClientTier made is not removed. */
export type StaysText = typeof en.stays;
