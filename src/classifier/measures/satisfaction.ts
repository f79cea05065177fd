import type { Measure } from '../measure';

/** An indicator that is not given drops out; one that is given has no value that a blank could stand for. */
type Described = Pick<Measure, 'id' | 'means' | 'name' | 'description' | 'synonyms'>;
const indicator = (kind: 'amount' | 'share', described: Described): Measure => ({
  ...described,
  kind,
  optional: true,
});

export const reputation = indicator('amount', {
  id: 'reputation',
  name: { en: 'Reputation', zh: '美誉度' },
  description: {
    en: 'How well the client thinks of your products: a score, more is better.',
    zh: '客户对贵方产品的评价：评分，越高越好。',
  },
  synonyms: { en: ['product reputation', 'reputation score'], zh: ['口碑', '产品美誉度', '产品口碑'] },
});

export const awareness = indicator('amount', {
  id: 'awareness',
  name: { en: 'Awareness', zh: '知名度' },
  description: {
    en: 'How well the client knows your brand: a score, more is better.',
    zh: '客户对贵方品牌的知晓程度：评分，越高越好。',
  },
  synonyms: { en: ['brand awareness', 'awareness score', 'popularity'], zh: ['品牌知名度', '产品知名度'] },
});

export const repurchase = indicator('share', {
  id: 'repurchase',
  means: ['repurchase'],
  name: { en: 'Repurchase rate', zh: '回头率' },
  description: {
    en: 'Share of purchases that were made again (0.35 or 35 %); never the rate of returns.',
    zh: '再次购买的比例（0.35 或 35%）；不是退货率。',
  },
  synonyms: {
    en: ['repeat rate', 'repeat purchase rate', 'repurchase'],
    zh: ['复购率', '重复购买率', '再次购买率'],
  },
});

export const complaints = indicator('share', {
  id: 'complaints',
  means: ['complaints'],
  name: { en: 'Complaint rate', zh: '投诉率' },
  description: {
    en: 'Share of purchases that drew a complaint (0.02 or 2 %); less is better.',
    zh: '引起投诉的购买比例（0.02 或 2%）；越低越好。',
  },
  synonyms: { en: ['complaints', 'complaints %', 'complaint ratio'], zh: ['客户投诉率', '投诉比例'] },
});

export const ticket = indicator('amount', {
  id: 'ticket',
  means: ['averageOrder'],
  name: { en: 'Ticket size', zh: '单次购买额' },
  description: {
    en: 'What the client spends at a time; more is better.',
    zh: '客户每次购买的金额；越高越好。',
  },
  synonyms: {
    en: ['ticket', 'average ticket', 'basket', 'basket size', 'average order', 'average order value'],
    zh: ['客单价', '单次购买金额', '平均订单金额', '次均消费'],
  },
});

export const priceSensitivity = indicator('amount', {
  id: 'price_sensitivity',
  name: { en: 'Price sensitivity', zh: '价格敏感度' },
  description: {
    en: 'How much the client minds the price: a score, less is better.',
    zh: '客户对价格的在意程度：评分，越低越好。',
  },
  synonyms: { en: ['price elasticity', 'price sensitivity score'], zh: ['价格弹性', '价格敏感性'] },
});
