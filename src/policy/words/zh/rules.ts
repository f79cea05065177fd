import type { RuleText } from '../rules';

/** Name of each rule on the policy sheet, with `%` in place of its percentage. */
export const rules: RuleText = {
  fixed: '数值',
  median: '中位数',
  mean: '平均值',
  naturalBreak: '自然断点',
  top: '前 %',
  percentile: '百分位数 %',
  shareOfTotal: '占总额 %',
  scoreEdge: '评分界线 %',
};
