import type { Measure } from '../measure';
import { described } from '../words/worded';

/** The share of the client's purchases that she makes from us. */
export const shareOfWallet: Measure = {
  id: 'share',
  kind: 'share',
  means: ['shareOfWallet'],
  ...described(({ measures }) => measures.shareOfWallet),
};

/** Share of wallet for models that do not require the column; a blank is lower than any share. */
export const optionalShareOfWallet: Measure = { ...shareOfWallet, blank: -Infinity, optional: true };
