import type { RuleText } from '../rules';

/** How a rule is called on the policy sheet; `%` stands for its percentage. */
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
