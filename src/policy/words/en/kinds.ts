import type { KindText } from '../kinds';

/** How the policy sheet says what an own model's measure counts. */
export const kinds: KindText = {
  amount: 'Amount',
  count: 'Count',
  share: 'Share',
  rate: 'Rate',
  daysSince: 'Days since',
};
