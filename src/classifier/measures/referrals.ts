import type { Measure } from '../measure';
import { described } from '../words/worded';

/** How many clients this one has brought. */
export const referrals: Measure = {
  id: 'referrals',
  kind: 'count',
  means: ['referrals'],
  adds: 'sum',
  ...described(({ measures }) => measures.referrals),
};

/** Referrals for models that do not require the column; a blank counts as none. */
export const optionalReferrals: Measure = { ...referrals, blank: 0, optional: true };
