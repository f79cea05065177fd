import type { Cutoff } from '../cutoff';
import type { Rule } from '../decision-table';
import type { Measure } from '../measure';

/** What is left of the client's purchases; it may be negative. */
export const profit: Measure = {
  id: 'profit',
  kind: 'amount',
  means: ['profit'],
  adds: 'sum',
  name: { en: 'Profit', zh: '利润' },
  description: {
    en: 'Profit from the client, net of the cost to serve; losses are negative.',
    zh: '扣除服务成本后的客户利润；亏损为负数。',
  },
  synonyms: {
    en: ['net profit', 'profit margin', 'margin', 'contribution', 'profitability'],
    zh: ['净利润', '客户利润', '利润额', '毛利', '贡献'],
  },
};

/** Only a number can tell a loss: a low profit stated in words may be either. */
export const profitMustTellLoss: Rule = {
  when: [{ measure: profit.id, upTo: -Infinity }],
  unclassified: {
    en: 'Profit stated as low does not tell whether it is a loss: give the number',
    zh: '利润只标明为低，无法判断是否亏损：请填写数字',
  },
};

/** The line from which a profit is among the highest; loss-makers have no part in drawing it. */
export const profitCutoff: Cutoff = {
  id: 'profit_cutoff',
  measure: profit.id,
  name: { en: 'Profit is high from', zh: '利润达到即为高' },
  description: {
    en: 'Profit from this number is high. Left out, it is the 80th percentile of the profits that are no losses.',
    zh: '达到此数即为高利润。省略时取非亏损客户利润的第 80 百分位数。',
  },
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
