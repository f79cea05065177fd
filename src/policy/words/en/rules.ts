import type { RuleText } from '../rules';

/** Name of each rule on the policy sheet, with `%` in place of its percentage. */
export const rules: RuleText = {
  fixed: 'Number',
  median: 'Median',
  mean: 'Mean',
  naturalBreak: 'Natural break',
  top: 'Top %',
  percentile: 'Percentile %',
  shareOfTotal: 'Share of the total %',
  scoreEdge: 'Score edge %',
};
