import type { Measure } from '../measure';
import { said } from '../words/said';

/** The share of the client's purchases that is made here. */
export const shareOfWallet: Measure = {
  id: 'share',
  kind: 'share',
  means: ['shareOfWallet'],
  ...said.measures.shareOfWallet,
};

/** The same measure as an optional one; a blank meets no condition. */
export const optionalShareOfWallet: Measure = { ...shareOfWallet, blank: -Infinity, optional: true };
