import type { KindText } from '../kinds';

/** How the policy sheet says what an own model's measure counts. */
export const kinds: KindText = {
  amount: '数额',
  count: '计数',
  share: '占比',
  rate: '比率',
  daysSince: '距今天数',
};
