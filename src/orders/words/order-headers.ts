import type { en } from './headers/en';

/**
 * Name of a group of headers, such as `status`. Price and cost have several groups: `pricePerPiece` for `Unit price`,
 * `costPerLine` for `Total cost`, `price` and `cost` for headers that do not show which.
 */
export type HeaderGroup = keyof typeof en.headers;

export type HeaderSign = keyof typeof en.signs;

/** The headers of columns of order lists in one language, and the signs: words that change what a header means. */
export interface OrderHeaders {
  /** Terms separated by commas, in each group the clearest first. */
  readonly headers: Readonly<Record<HeaderGroup, string>>;
  readonly signs: Readonly<Record<HeaderSign, string>>;
}
