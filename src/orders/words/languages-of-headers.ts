import type { Localized } from '../../classifier/language';
import { headers as en, signs as enSigns } from './en/headers';
import { headers as zh, signs as zhSigns } from './zh/headers';

/**
 * Name of a group of headers, such as `status`. Price and cost have several groups: `pricePerPiece` for `Unit price`,
 * `costPerLine` for `Total cost`, `price` and `cost` for headers that do not say which.
 */
export type HeaderGroup = keyof typeof en;

/** The headers of columns of order lists, by language. All languages are read, whichever the user's is. */
export const headerWords: Localized<typeof en> = { en, zh };

export type HeaderSign = keyof typeof enSigns;

export const headerSigns: Localized<typeof enSigns> = { en: enSigns, zh: zhSigns };
