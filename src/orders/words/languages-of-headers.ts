import { headers as en, signs as enSigns } from './en/headers';
import { headers as zh, signs as zhSigns } from './zh/headers';
import { de } from './headers/de';
import { es } from './headers/es';
import { fr } from './headers/fr';
import { it } from './headers/it';
import { ja } from './headers/ja';
import { nl } from './headers/nl';
import { pl } from './headers/pl';
import { pt } from './headers/pt';
import { ru } from './headers/ru';

/**
 * Name of a group of headers, such as `status`. Price and cost have several groups: `pricePerPiece` for `Unit price`,
 * `costPerLine` for `Total cost`, `price` and `cost` for headers that do not say which.
 */
export type HeaderGroup = keyof typeof en;

export type HeaderSign = keyof typeof enSigns;

/** The headers of columns of order lists in one language, and what else a header may say. */
export interface OrderHeaders {
  /** Terms separated by commas, in each group the clearest first. */
  readonly headers: Readonly<Record<HeaderGroup, string>>;
  readonly signs: Readonly<Record<HeaderSign, string>>;
}

/** The headers of columns of order lists in all languages. All are read, whichever the user's is. */
export const orderHeaders: readonly OrderHeaders[] = [
  { headers: en, signs: enSigns },
  { headers: zh, signs: zhSigns },
  ...[de, fr, es, pt, ja, ru, it, nl, pl],
];
