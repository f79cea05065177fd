import { growth, growthCutoff } from '../measures/growth';
import { profit, profitCutoff, profitMustTellLoss } from '../measures/profit';
import { referrals } from '../measures/referrals';
import type { Model } from '../model';
import { palette } from '../palette';

/** What to do with each client: keep, develop, thank, or stop losing money. */
export const selection: Model = {
  id: 'selection',
  functionName: 'CLIENT_ACTION',
  name: { en: 'Client selection', zh: '客户选择' },
  question: {
    en: 'Which clients should you retain, develop or thank, and where do you lose money?',
    zh: '哪些客户应保留、应发展、应致谢，哪些在亏损？',
  },
  measures: [profit, growth, referrals],
  cutoffs: [profitCutoff, growthCutoff],
  tiers: [
    {
      id: 'retain',
      name: { en: 'Retain', zh: '应保留' },
      meaning: { en: 'Among the highest profits.', zh: '利润居于前列。' },
      strategy: { en: 'Secure the tie for the long term.', zh: '稳固合作，着眼长期。' },
      color: palette.green,
      standing: 'top',
    },
    {
      id: 'develop',
      name: { en: 'Develop', zh: '应发展' },
      meaning: { en: 'Growing faster than most.', zh: '增长居于前列。' },
      strategy: {
        en: 'Expand: offer more of what the client grows with.',
        zh: '扩大合作：围绕其增长提供更多。',
      },
      color: palette.blue,
      standing: 'good',
    },
    {
      id: 'referrer',
      name: { en: 'Referrer', zh: '转介绍客户' },
      meaning: { en: 'Has brought other clients.', zh: '曾引荐其他客户。' },
      strategy: {
        en: 'Thank the client, and make introducing others easy.',
        zh: '致谢并鼓励，让引荐更方便。',
      },
      color: palette.violet,
      standing: 'good',
    },
    {
      id: 'maintain',
      name: { en: 'Maintain', zh: '日常维护' },
      meaning: { en: 'Profitable, with nothing that stands out.', zh: '有利润，各方面均不突出。' },
      strategy: { en: 'Give routine service.', zh: '提供常规服务。' },
      color: palette.grey,
      standing: 'standard',
    },
    {
      id: 'loss-making',
      name: { en: 'Loss-making', zh: '亏损客户' },
      meaning: { en: 'Costs more than it brings.', zh: '服务成本高于所带来的收益。' },
      strategy: { en: 'Reprice, or stop.', zh: '调价，或终止合作。' },
      color: palette.brick,
      standing: 'low',
    },
  ],
  table: [
    profitMustTellLoss,
    { when: [{ measure: 'profit', below: 0 }], tier: 'loss-making' },
    { when: [{ measure: 'referrals', from: 1 }], tier: 'referrer' },
    { when: [{ measure: 'profit', from: 'profit_cutoff' }], tier: 'retain' },
    {
      when: [
        { measure: 'profit', from: 0 },
        { measure: 'growth', above: 0, from: 'growth_cutoff' },
      ],
      tier: 'develop',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'referrals', below: 1 },
        { measure: 'growth', upTo: 0 },
      ],
      tier: 'maintain',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'referrals', below: 1 },
        { measure: 'growth', below: 'growth_cutoff' },
      ],
      tier: 'maintain',
    },
  ],
  allThatHold: true,
  example: {
    formula: '=CLIENT_ACTION({900;300;100;80;-40},{0.02;0.4;0.01;0;0.1},{0;0;2;0;3},500,0.25)',
    tiers: ['retain', 'develop', 'referrer', 'maintain', 'loss-making'],
  },
};
