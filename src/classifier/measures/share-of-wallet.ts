import type { Measure } from '../measure';
import { localizedWords } from '../words/localized-words';

/** The share of the client's purchases that is made here. */
export const shareOfWallet: Measure = {
  id: 'share',
  kind: 'share',
  means: ['shareOfWallet'],
  ...localizedWords.measures.shareOfWallet,
};

/** The same measure as an optional one; a blank meets no condition. */
export const optionalShareOfWallet: Measure = { ...shareOfWallet, blank: -Infinity, optional: true };
