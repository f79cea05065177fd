import { growth, growthCutoff } from '../measures/growth';
import { profit, profitCutoff, profitMustTellLoss } from '../measures/profit';
import { strategic } from '../measures/strategic';
import type { Model } from '../model';
import { palette } from '../palette';

/** Clients by what they earn you, and what they may come to earn. */
export const value: Model = {
  id: 'value',
  functionName: 'CLIENT_VALUE',
  name: { en: 'Client value', zh: '客户价值分类' },
  question: {
    en: 'Who earns the profit, who will, and who costs more than they bring?',
    zh: '谁在贡献利润，谁最有增长空间，谁入不敷出？',
  },
  measures: [profit, growth, strategic],
  cutoffs: [profitCutoff, growthCutoff],
  tiers: [
    {
      id: 'most-valuable',
      name: { en: 'Most valuable', zh: '最有价值客户' },
      meaning: { en: 'Among the highest profits.', zh: '利润居于前列。' },
      strategy: {
        en: 'Strengthen the tie; concentrate resources here.',
        zh: '巩固关系，资源向此集中。',
      },
      color: palette.green,
      standing: 'top',
      aliases: ['MVC', '最具价值客户', 'Most valuable customer'],
    },
    {
      id: 'most-growable',
      name: { en: 'Most growable', zh: '最具增长客户' },
      meaning: { en: 'Profitable, and growing faster than most.', zh: '有利润，且增长居于前列。' },
      strategy: {
        en: 'Develop: invest where the growth comes from.',
        zh: '投入发展：在增长来源上加大投入。',
      },
      color: palette.blue,
      standing: 'good',
      aliases: ['MGC', '最具增长性客户', '最具成长性客户', 'Most growable customer'],
    },
    {
      id: 'standard',
      name: { en: 'Standard', zh: '一般价值客户' },
      meaning: {
        en: 'Profitable, neither among the highest nor the fastest growing.',
        zh: '有利润，但利润与增长均不突出。',
      },
      strategy: {
        en: 'Serve efficiently: good standard service at a modest cost.',
        zh: '高效服务：以合理成本提供标准服务。',
      },
      color: palette.grey,
      standing: 'standard',
    },
    {
      id: 'strategic-exception',
      name: { en: 'Strategic exception', zh: '战略例外' },
      meaning: {
        en: 'Makes a loss, and is kept on purpose: for footfall or for related sales.',
        zh: '虽亏损但有意保留：带来客流或关联销售。',
      },
      strategy: {
        en: 'Keep, and review by a date you set: the reason must still hold then.',
        zh: '保留，并在自定日期前复核：届时理由须依然成立。',
      },
      color: palette.yellow,
      standing: 'standard',
    },
    {
      id: 'below-zero',
      name: { en: 'Below zero', zh: '负值客户' },
      meaning: { en: 'Costs more than it brings.', zh: '服务成本高于所带来的收益。' },
      strategy: {
        en: 'Exit in good order: reprice first, then let go.',
        zh: '有序退出：先调整价格，无果则放手。',
      },
      color: palette.brick,
      standing: 'low',
      aliases: ['BZ', 'BZC', 'Below zero customer'],
    },
  ],
  table: [
    profitMustTellLoss,
    {
      when: [
        { measure: 'profit', below: 0 },
        { measure: 'strategic', from: 1 },
      ],
      tier: 'strategic-exception',
    },
    { when: [{ measure: 'profit', below: 0 }], tier: 'below-zero' },
    { when: [{ measure: 'profit', from: 'profit_cutoff' }], tier: 'most-valuable' },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'growth', above: 0, from: 'growth_cutoff' },
      ],
      tier: 'most-growable',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'growth', upTo: 0 },
      ],
      tier: 'standard',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'growth', below: 'growth_cutoff' },
      ],
      tier: 'standard',
    },
  ],
  example: {
    formula: '=CLIENT_VALUE({900;200;100;-50;-20},{0.05;0.3;-0.1;0;0.2},{"no";"no";"no";"yes";"no"},500,0.2)',
    tiers: ['most-valuable', 'most-growable', 'standard', 'strategic-exception', 'below-zero'],
  },
};
