import type { KindText } from '../kinds';

/** Names on the policy sheet of the kinds of measures that a custom model may have. */
export const kinds: KindText = {
  amount: '数额',
  count: '计数',
  share: '占比',
  rate: '比率',
  daysSince: '距今天数',
  flag: '是或否',
};
