import type { KindText } from '../kinds';

/** Names on the policy sheet of the kinds of measures that a custom model may have. */
export const kinds: KindText = {
  amount: 'Amount',
  count: 'Count',
  share: 'Share',
  rate: 'Rate',
  daysSince: 'Days since',
  flag: 'Yes or no',
};
