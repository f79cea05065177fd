import type { Model } from '../model';
import { palette } from '../palette';

/** Clients by what a deal with them is worth. */
export const dealSize: Model = {
  id: 'deal-size',
  functionName: 'CLIENT_SIZE',
  name: { en: 'Deal size', zh: '成交规模' },
  question: {
    en: 'Which clients are VIP, big, medium or small by what they buy?',
    zh: '按成交价值，谁是VIP客户、大客户、中客户、小客户？',
  },
  measures: [
    {
      id: 'value',
      kind: 'amount',
      means: ['money', 'dealForecast'],
      adds: 'sum',
      name: { en: 'Deal value', zh: '客户价值' },
      description: {
        en: 'What the client buys or has signed for: an amount of money.',
        zh: '客户的成交或签约金额。',
      },
      synonyms: {
        en: ['contract value', 'deal amount', 'client value', 'customer value', 'value'],
        zh: ['成交金额', '合同额', '合同金额', '成交价值'],
      },
    },
  ],
  cutoffs: [
    {
      id: 'medium_from',
      measure: 'value',
      name: { en: 'Medium from', zh: '中客户起点' },
      description: {
        en: 'Clients from this value are medium. Left out, it is the median of the values given.',
        zh: '达到此价值即为中客户。省略时取所给价值的中位数。',
      },
      rule: { kind: 'percentile', p: 0.5 },
    },
    {
      id: 'big_from',
      measure: 'value',
      name: { en: 'Big from', zh: '大客户起点' },
      description: {
        en: 'Clients from this value are big. Left out, it is the 80th percentile of the values given.',
        zh: '达到此价值即为大客户。省略时取所给价值的第 80 百分位数。',
      },
      rule: { kind: 'percentile', p: 0.8 },
    },
    {
      id: 'vip_from',
      measure: 'value',
      name: { en: 'VIP from', zh: 'VIP客户起点' },
      description: {
        en: 'Clients from this value are VIP. Left out, it is the 95th percentile of the values given.',
        zh: '达到此价值即为VIP客户。省略时取所给价值的第 95 百分位数。',
      },
      rule: { kind: 'percentile', p: 0.95 },
    },
  ],
  tiers: [
    {
      id: 'vip',
      name: { en: 'VIP', zh: 'VIP客户' },
      meaning: { en: 'Among the very largest.', zh: '成交价值居于最前列。' },
      strategy: {
        en: 'Serve with a dedicated team.',
        zh: '团队服务：组建专门团队。',
      },
      color: palette.forest,
      standing: 'top',
    },
    {
      id: 'big',
      name: { en: 'Big', zh: '大客户' },
      meaning: { en: 'Large, short of VIP.', zh: '成交价值大，尚未达到VIP。' },
      strategy: {
        en: 'Give the client a named owner who answers for everything.',
        zh: '专人负责：指定一名负责人全程对接。',
      },
      color: palette.green,
      standing: 'good',
      aliases: ['Large customer'],
    },
    {
      id: 'medium',
      name: { en: 'Medium', zh: '中客户' },
      meaning: { en: 'Of middling value.', zh: '成交价值居中。' },
      strategy: {
        en: 'Keep up routine care: regular contact, standard offers.',
        zh: '定期维护：按时联系，提供标准方案。',
      },
      color: palette.mint,
      standing: 'standard',
    },
    {
      id: 'small',
      name: { en: 'Small', zh: '小客户' },
      meaning: { en: 'Below the medium size.', zh: '成交价值较小。' },
      strategy: {
        en: 'Offer self-service that is easy and complete.',
        zh: '自助服务：提供便捷完整的自助渠道。',
      },
      color: palette.grey,
      standing: 'low',
    },
  ],
  table: [
    { when: [{ measure: 'value', from: 'vip_from' }], tier: 'vip' },
    { when: [{ measure: 'value', from: 'big_from', below: 'vip_from' }], tier: 'big' },
    { when: [{ measure: 'value', from: 'medium_from', below: 'big_from' }], tier: 'medium' },
    { when: [{ measure: 'value', below: 'medium_from' }], tier: 'small' },
  ],
  example: {
    formula: '=CLIENT_SIZE({1200;300;120;20},100,250,1000)',
    tiers: ['vip', 'big', 'medium', 'small'],
  },
};
