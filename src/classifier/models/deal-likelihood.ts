import type { Model } from '../model';
import { palette } from '../palette';

/** Prospects by how likely a deal with them is. */
export const dealLikelihood: Model = {
  id: 'deal-likelihood',
  functionName: 'CLIENT_GRADE',
  name: { en: 'Deal likelihood', zh: '成交可能性' },
  question: {
    en: 'Which prospects are about to buy, and which will take time?',
    zh: '哪些潜在客户即将成交，哪些还需要时间？',
  },
  measures: [
    {
      id: 'likelihood',
      kind: 'share',
      means: ['likelihood'],
      name: { en: 'Likelihood', zh: '成交可能性' },
      description: {
        en: 'How likely the deal is: 0.35 or 35 %, or high or low.',
        zh: '成交的可能性：0.35 或 35%，或“高”“低”。',
      },
      synonyms: {
        en: ['probability', 'win probability', 'win %', 'win rate', 'chance', 'deal likelihood'],
        zh: ['成交概率', '赢单率', '成交几率', '可能性'],
      },
    },
  ],
  cutoffs: [
    {
      id: 'a_from',
      measure: 'likelihood',
      name: { en: 'Grade A from', zh: 'A级起点' },
      description: {
        en: 'Prospects from this likelihood are grade A.',
        zh: '达到此可能性即为 A 级。',
      },
      rule: { kind: 'fixed', value: 0.8 },
    },
    {
      id: 'b_from',
      measure: 'likelihood',
      name: { en: 'Grade B from', zh: 'B级起点' },
      description: {
        en: 'Prospects from this likelihood are grade B.',
        zh: '达到此可能性即为 B 级。',
      },
      rule: { kind: 'fixed', value: 0.5 },
    },
    {
      id: 'c_from',
      measure: 'likelihood',
      name: { en: 'Grade C from', zh: 'C级起点' },
      description: {
        en: 'Prospects from this likelihood are grade C.',
        zh: '达到此可能性即为 C 级。',
      },
      rule: { kind: 'fixed', value: 0.2 },
    },
  ],
  tiers: [
    {
      id: 'grade-a',
      name: { en: 'Grade A', zh: 'A级' },
      meaning: { en: 'Very likely to buy.', zh: '成交可能性很高。' },
      strategy: {
        en: 'Close now: agree the last points and the date.',
        zh: '立即成交：敲定最后细节与日期。',
      },
      color: palette.blue,
      standing: 'top',
    },
    {
      id: 'grade-b',
      name: { en: 'Grade B', zh: 'B级' },
      meaning: { en: 'More likely to buy than not.', zh: '成交可能性较高。' },
      strategy: {
        en: 'Nurture: find out what is missing and supply it.',
        zh: '重点培育：找出顾虑并逐一解决。',
      },
      color: palette.sky,
      standing: 'good',
    },
    {
      id: 'grade-c',
      name: { en: 'Grade C', zh: 'C级' },
      meaning: { en: 'May buy, but rather not yet.', zh: '有可能成交，但时机未到。' },
      strategy: { en: 'Keep warm: stay in touch at little cost.', zh: '保持联系：以较低成本维持往来。' },
      color: palette.yellow,
      standing: 'standard',
    },
    {
      id: 'grade-d',
      name: { en: 'Grade D', zh: 'D级' },
      meaning: { en: 'Unlikely to buy for now.', zh: '近期成交可能性低。' },
      strategy: { en: 'Revisit later: set a date and move on.', zh: '择期再访：约定日期，暂不投入。' },
      color: palette.rose,
      standing: 'low',
    },
  ],
  table: [
    { when: [{ measure: 'likelihood', from: 'a_from' }], tier: 'grade-a' },
    { when: [{ measure: 'likelihood', from: 'b_from', below: 'a_from' }], tier: 'grade-b' },
    { when: [{ measure: 'likelihood', from: 'c_from', below: 'b_from' }], tier: 'grade-c' },
    { when: [{ measure: 'likelihood', below: 'c_from' }], tier: 'grade-d' },
  ],
  example: {
    formula: '=CLIENT_GRADE({0.9;0.8;0.5;0.1})',
    tiers: ['grade-a', 'grade-a', 'grade-b', 'grade-d'],
  },
};
