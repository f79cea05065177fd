import type { Measure } from '../measure';
import { listed } from './listed';

export const orders: Measure = {
  id: 'orders',
  kind: 'count',
  means: ['orders'],
  adds: 'sum',
  name: { en: 'Orders', zh: '订单数' },
  description: {
    en: 'How many orders the client has placed so far; 0 where there is none yet.',
    zh: '客户迄今的下单次数；尚无订单填 0。',
  },
  synonyms: {
    en: ['number of orders', 'order count', 'total orders', 'purchases', 'number of purchases'],
    zh: ['订单数量', '订单总数', '下单次数', '购买次数'],
  },
};

/**
 * In months. Headers that speak of years are left to the measure in years: five years are not five months. A number is
 * from the first order to the last; of a date alone nobody knows where the last was, and it counts to the day of
 * reckoning: the two differ for clients who have left, and whether they have is asked apart (`monthsSinceLast`).
 */
export const tenureMonths: Measure = {
  id: 'tenure_months',
  kind: 'monthsSince',
  means: ['firstOrder'],
  adds: 'largest',
  name: { en: 'Tenure in months', zh: '合作月数' },
  description: {
    en: "Months from the client's first order to the last, or the date of the first, counted to as_of.",
    zh: '客户从首单到最近一单的月数，或首单日期（计至 as_of）。',
  },
  synonyms: {
    en: ['tenure', 'tenure months', 'months as client', 'client for', 'relationship length'],
    zh: ['合作时长', '合作时长月'],
  },
};

export const expected: Measure = {
  id: 'expected',
  kind: 'amount',
  means: ['upcoming'],
  adds: 'sum',
  name: { en: 'Expected purchase', zh: '预期采购' },
  description: {
    en: 'Yes where a purchase is expected, or the amount expected; blank means no.',
    zh: '预期会采购时填“是”或预期金额；留空即为“否”。',
  },
  synonyms: {
    en: ['expected', 'expected order', 'expected amount', 'planned purchase', 'purchase forecast'],
    zh: ['是否预期', '预期金额', '意向金额', '预计采购', '预计采购量'],
  },
  words: {
    high: listed('expected|planned|预期|有意向|意向'),
    low: listed('not expected|not planned|无意向'),
  },
  blank: 0,
  optional: true,
};

/** Left out, everyone counts as active. */
export const monthsSinceLast: Measure = {
  id: 'months_since_last',
  kind: 'monthsSince',
  means: ['lastOrder'],
  name: { en: 'Months since the last order', zh: '未下单月数' },
  description: {
    en: 'Months since the last order, or its date; blank counts as active.',
    zh: '距最近一单的月数，或该单日期；留空视为活跃。',
  },
  synonyms: {
    en: ['months since last order', 'months since last purchase', 'months since order', 'months inactive'],
    zh: ['距上次下单月数', '未购月数', '沉默月数'],
  },
  blank: 0,
  optional: true,
};

export const firstChoice: Measure = {
  id: 'first_choice',
  kind: 'flag',
  name: { en: 'First choice', zh: '是否首选' },
  description: {
    en: 'Yes where you are the supplier the client asks first; blank means no.',
    zh: '贵方是客户首选供应商时填“是”；留空即为“否”。',
  },
  synonyms: {
    en: ['first-choice supplier', 'preferred supplier', 'main supplier'],
    zh: ['首选供应商', '首选', '主要供应商'],
  },
  words: {
    high: listed('first choice|preferred|首选'),
    low: listed('not first choice|not preferred|second choice|非首选|备选|次要'),
  },
  blank: 0,
  optional: true,
};
