import type { KindText } from '../kinds';

/** The names of the kinds of a custom model's measures on the policy sheet. */
export const kinds: KindText = {
  amount: '数额',
  count: '计数',
  share: '占比',
  rate: '比率',
  daysSince: '距今天数',
};
