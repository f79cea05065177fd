import type { KindText } from '../kinds';

/** The names of the kinds of a custom model's measures on the policy sheet. */
export const kinds: KindText = {
  amount: 'Amount',
  count: 'Count',
  share: 'Share',
  rate: 'Rate',
  daysSince: 'Days since',
};
