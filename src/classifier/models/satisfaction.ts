import {
  awareness,
  complaints,
  priceSensitivity,
  repurchase,
  reputation,
  ticket,
} from '../measures/satisfaction';
import type { Cutoff } from '../cutoff';
import type { Model } from '../model';
import { palette } from '../palette';

/** The index from which a client is of a level. */
const level = (id: string, en: string, zh: string, value: number): Cutoff => ({
  id,
  measure: 'index',
  name: { en: `${en} from (index)`, zh: `${zh}的指数起点` },
  description: {
    en: `From this index on a client is: ${en}.`,
    zh: `指数达到此数即为“${zh}”。`,
  },
  rule: { kind: 'fixed', value },
  addedLater: true,
});

const indicators = [reputation, awareness, repurchase, complaints, ticket, priceSensitivity];

/** How satisfied a client is, by an index over up to six indicators. */
export const satisfaction: Model = {
  id: 'satisfaction',
  functionName: 'CLIENT_SATISFACTION',
  name: { en: 'Satisfaction', zh: '客户满意度' },
  question: {
    en: 'How satisfied is each client, by what is thought, bought and complained about?',
    zh: '从评价、购买与投诉看，每位客户有多满意？',
  },
  measures: indicators,
  derived: [
    {
      id: 'indicators_given',
      name: { en: 'Indicators given', zh: '所给指标数' },
      derivation: { kind: 'countGiven', of: indicators.map(({ id }) => id) },
    },
    {
      id: 'index',
      name: { en: 'Satisfaction index', zh: '满意度指数' },
      derivation: {
        kind: 'weightedIndex',
        of: [
          { measure: reputation.id, weight: 1 },
          { measure: awareness.id, weight: 1 },
          { measure: repurchase.id, weight: 1 },
          { measure: complaints.id, weight: 1, reversed: true },
          { measure: ticket.id, weight: 1 },
          { measure: priceSensitivity.id, weight: 1, reversed: true },
        ],
      },
    },
  ],
  cutoffs: [
    level('neutral_from', 'Neutral', '一般', 40),
    level('satisfied_from', 'Satisfied', '满意', 60),
    level('very_satisfied_from', 'Very satisfied', '非常满意', 80),
  ],
  tiers: [
    {
      id: 'very-satisfied',
      name: { en: 'Very satisfied', zh: '非常满意' },
      meaning: { en: 'Index of 80 or more, or as you set.', zh: '指数达到 80（或所设数值）。' },
      strategy: { en: 'Invite referrals.', zh: '邀请推荐。' },
      color: palette.forest,
      standing: 'top',
    },
    {
      id: 'satisfied',
      name: { en: 'Satisfied', zh: '满意' },
      meaning: {
        en: 'Index from 60 to below 80, or as you set.',
        zh: '指数达到 60，不足 80（或所设数值）。',
      },
      strategy: { en: 'Delight: give more than was expected.', zh: '超越期待。' },
      color: palette.mint,
      standing: 'good',
    },
    {
      id: 'neutral',
      name: { en: 'Neutral', zh: '一般' },
      meaning: {
        en: 'Index from 40 to below 60, or as you set.',
        zh: '指数达到 40，不足 60（或所设数值）。',
      },
      strategy: { en: 'Improve the indicator that lags most.', zh: '改进最落后的指标。' },
      color: palette.yellow,
      standing: 'standard',
    },
    {
      id: 'dissatisfied',
      name: { en: 'Dissatisfied', zh: '不满意' },
      meaning: { en: 'Index below 40, or as you set.', zh: '指数不足 40（或所设数值）。' },
      strategy: { en: 'Find out what is wrong, and resolve it soon.', zh: '查明原因，尽快解决。' },
      color: palette.brick,
      standing: 'low',
    },
  ],
  table: [
    {
      when: [{ measure: 'indicators_given', below: 3 }],
      unclassified: { en: 'at least three indicators are needed', zh: '至少需要三项指标' },
    },
    { when: [{ measure: 'index', from: 'very_satisfied_from' }], tier: 'very-satisfied' },
    { when: [{ measure: 'index', from: 'satisfied_from', below: 'very_satisfied_from' }], tier: 'satisfied' },
    { when: [{ measure: 'index', from: 'neutral_from', below: 'satisfied_from' }], tier: 'neutral' },
    { when: [{ measure: 'index', below: 'neutral_from' }], tier: 'dissatisfied' },
  ],
  example: {
    formula: '=CLIENT_SATISFACTION({10;5;0},,{0.5;0.3;0.1},{0.01;0.03;0.05})',
    tiers: ['very-satisfied', 'neutral', 'dissatisfied'],
  },
};
