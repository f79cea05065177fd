import type { Measure } from '../measure';
import { said } from '../words/said';

/** What part of the client's purchases is made here. */
export const shareOfWallet: Measure = {
  id: 'share',
  kind: 'share',
  means: ['shareOfWallet'],
  ...said.measures.shareOfWallet,
};

/** Where the share may be left out: a blank meets no condition. */
export const optionalShareOfWallet: Measure = { ...shareOfWallet, blank: -Infinity, optional: true };
