import { highLowGrid } from '../high-low-grid';
import type { Measure } from '../measure';
import { listed } from '../measures/listed';
import { sizeWords } from '../measures/size-words';
import type { Model } from '../model';
import { palette } from '../palette';

/** How loyal the client is, in whatever measure the sheet has. */
export const loyalty: Measure = {
  id: 'loyalty',
  kind: 'amount',
  name: { en: 'Loyalty', zh: '忠诚度' },
  description: {
    en: 'How loyal the client is: a score, a number of orders, or a word such as loyal or not loyal.',
    zh: '客户的忠诚程度：评分、订单数，或“忠诚”“不忠诚”。',
  },
  synonyms: {
    en: ['loyalty score', 'loyal', 'loyalty index', 'loyalty rating'],
    zh: ['是否忠诚', '忠诚', '忠诚指数', '忠诚评分'],
  },
  words: {
    high: listed('loyal|loyal customer|loyal client|忠诚|忠诚客户|忠实|忠实客户'),
    low: listed('not loyal|disloyal|不忠诚|不忠诚客户|非忠诚客户|不忠实'),
  },
};

/** Sales x loyalty: who is worth protecting, who is a risk, who is worth building, and whom to let go. */
export const salesLoyalty: Model = {
  id: 'sales-loyalty',
  functionName: 'CLIENT_TIER',
  name: { en: 'Sales and loyalty', zh: '销售与忠诚度' },
  question: {
    en: 'Who sells well and stays loyal, and who only one of the two?',
    zh: '谁既卖得好又忠诚，谁只占其一？',
  },
  measures: [
    {
      id: 'sales',
      kind: 'amount',
      means: ['money'],
      adds: 'sum',
      name: { en: 'Sales', zh: '销售额' },
      description: {
        en: 'What the client buys or sells for you: an amount, or a word such as high or low.',
        zh: '客户的销售量或销售额：数字，或“高”“低”。',
      },
      synonyms: {
        en: ['sales volume', 'sales amount', 'total sales', 'annual sales', 'revenue', 'turnover'],
        zh: ['销售量', '销量', '营业额', '年销售额', '销售金额', '销售收入'],
      },
      words: sizeWords,
    },
    loyalty,
  ],
  cutoffs: [
    {
      id: 'sales_cutoff',
      measure: 'sales',
      name: { en: 'Sales are high from', zh: '销售额达到即为高' },
      description: {
        en: 'Sales from this number are high. Left out, it is the median of the sales given.',
        zh: '达到此数即为高销售额。省略时取所给销售额的中位数。',
      },
      rule: { kind: 'median' },
    },
    {
      id: 'loyalty_cutoff',
      measure: 'loyalty',
      name: { en: 'Loyalty is high from', zh: '忠诚度达到即为高' },
      description: {
        en: 'Loyalty from this number is high. Left out, it is the median of the loyalty given.',
        zh: '达到此数即为高忠诚度。省略时取所给忠诚度的中位数。',
      },
      rule: { kind: 'median' },
    },
  ],
  tiers: [
    {
      id: 'treasure',
      name: { en: 'Treasure', zh: '珍贵客户' },
      meaning: { en: 'High sales and high loyalty.', zh: '销售额高，忠诚度高。' },
      strategy: {
        en: 'Protect and reward: the more of them, the steadier the market.',
        zh: '保护并奖励：这样的客户越多，市场越稳固。',
      },
      color: palette.green,
      standing: 'top',
    },
    {
      id: 'rising-star',
      name: { en: 'Rising star', zh: '明日之星' },
      meaning: { en: 'Loyal, with sales still low.', zh: '忠诚度高，销售额尚低。' },
      strategy: {
        en: 'Support and train: loyalty is there, sales can grow.',
        zh: '扶持培养：忠诚已有，销售可以增长。',
      },
      color: palette.sky,
      standing: 'good',
    },
    {
      id: 'high-risk',
      name: { en: 'High-risk', zh: '高风险客户' },
      meaning: { en: 'High sales without loyalty.', zh: '销售额高，忠诚度低。' },
      strategy: {
        en: 'Limit credit, put terms in writing; watch for cross-region selling, dumping and arrears.',
        zh: '严控信用，条款书面化；防范窜货、低价倾销与拖欠货款。',
      },
      color: palette.orange,
      standing: 'standard',
    },
    {
      id: 'phase-out',
      name: { en: 'Phase out', zh: '逐步退出' },
      meaning: { en: 'Low sales and low loyalty.', zh: '销售额低，忠诚度低。' },
      strategy: {
        en: 'Stop investing: letting go makes room for good clients.',
        zh: '停止投入：放手才能为好客户腾出空间。',
      },
      color: palette.grey,
      standing: 'low',
    },
  ],
  table: highLowGrid(
    { measure: 'sales', cutoff: 'sales_cutoff' },
    { measure: 'loyalty', cutoff: 'loyalty_cutoff' },
    { highHigh: 'treasure', highLow: 'high-risk', lowHigh: 'rising-star', lowLow: 'phase-out' },
  ),
  example: {
    formula: '=CLIENT_TIER({120;90;20;10},{8;2;9;1})',
    tiers: ['treasure', 'high-risk', 'rising-star', 'phase-out'],
  },
};
