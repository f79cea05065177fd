import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import { profit } from './profit';

/** How fast the business with the client grows; it may be negative or exceed 100 %. */
export const growth: Measure = {
  id: 'growth',
  kind: 'rate',
  means: ['growth'],
  name: { en: 'Growth', zh: '增长率' },
  description: {
    en: 'Growth of the business with the client: 0.2 is 20 %; a decline is negative.',
    zh: '与该客户业务的增长率：0.2 即 20%；下降为负数。',
  },
  synonyms: {
    en: ['growth rate', 'yoy', 'year on year', 'yoy growth'],
    zh: ['增长', '同比', '同比增长', '增长性'],
  },
};

/** The line from which growth is among the strongest; loss-makers have no part in drawing it. */
export const growthCutoff: Cutoff = {
  id: 'growth_cutoff',
  measure: growth.id,
  name: { en: 'Growth is high from', zh: '增长率达到即为高' },
  description: {
    en: 'Growth from this number, and above 0, is high. Left out, it is the 80th percentile over clients without loss.',
    zh: '达到此数且大于 0 即为高增长。省略时取非亏损客户增长率的第 80 百分位数。',
  },
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
