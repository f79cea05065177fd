import type { Measure } from '../measure';

export const recency: Measure = {
  id: 'recency',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  name: { en: 'Recency', zh: '最近消费间隔' },
  description: {
    en: "Days since the client's last order, or its date; the more recent the better.",
    zh: '距客户最近一次消费的天数，或该次消费的日期；越近越好。',
  },
  synonyms: {
    en: ['recency days', 'days since order', 'days since last order', 'days since last purchase'],
    zh: ['未购天数', '未消费天数', '距上次消费天数'],
  },
};

export const frequency: Measure = {
  id: 'frequency',
  kind: 'count',
  means: ['orders'],
  adds: 'sum',
  name: { en: 'Frequency', zh: '消费频率' },
  description: {
    en: 'How many orders the client placed in the period.',
    zh: '客户在期间内的下单次数。',
  },
  synonyms: {
    en: ['order frequency', 'purchase frequency', 'number of orders', 'order count', 'orders'],
    zh: ['购买频次', '消费频次', '消费次数', '购买次数', '订单数'],
  },
};

export const monetary: Measure = {
  id: 'monetary',
  kind: 'amount',
  means: ['money'],
  adds: 'sum',
  name: { en: 'Monetary value', zh: '消费金额' },
  description: {
    en: 'What the client spent in the period.',
    zh: '客户在期间内的消费总额。',
  },
  synonyms: {
    en: ['monetary', 'total spend', 'total spent', 'total revenue', 'revenue', 'sales'],
    zh: ['累计消费', '累计消费金额', '消费总额', '销售额'],
  },
};
