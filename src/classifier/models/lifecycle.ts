import { expected, firstChoice, monthsSinceLast, orders, tenureMonths } from '../measures/lifecycle';
import { partner } from '../measures/partner';
import { optionalReferrals } from '../measures/referrals';
import { optionalShareOfWallet } from '../measures/share-of-wallet';
import type { Condition } from '../decision-table';
import type { Model } from '../model';
import { palette } from '../palette';

const active: Condition = { measure: monthsSinceLast.id, upTo: 'active_months' };
const buysAgain: Condition = { measure: orders.id, from: 2 };

/** How far a client has come. The tiers are in the order of the stages, from 1: other models count on it. */
export const lifecycle: Model = {
  id: 'lifecycle',
  functionName: 'CLIENT_STAGE',
  name: { en: 'Client life cycle', zh: '客户生命周期' },
  question: {
    en: 'How far has each client come, from a guess to an allied partner?',
    zh: '每位客户走到了哪个阶段，从猜测到渠道及股权伙伴？',
  },
  measures: [
    orders,
    tenureMonths,
    optionalShareOfWallet,
    optionalReferrals,
    partner,
    expected,
    monthsSinceLast,
    firstChoice,
  ],
  asOfLast: true,
  cutoffs: [
    {
      id: 'long_term_months',
      measure: tenureMonths.id,
      name: { en: 'Long-term from (months)', zh: '满多少月为长期客户' },
      description: {
        en: 'From this number of months of tenure on a client is long-term.',
        zh: '合作满此月数即为长期客户。',
      },
      rule: { kind: 'fixed', value: 12 },
      addedLater: true,
    },
    {
      id: 'supporter_share',
      measure: optionalShareOfWallet.id,
      name: { en: 'Supporter from (share)', zh: '支持者占有率起点' },
      description: {
        en: 'From this share of wallet on a client is a supporter.',
        zh: '采购占有率达到此数即为支持者。',
      },
      rule: { kind: 'fixed', value: 0.5 },
      addedLater: true,
    },
    {
      id: 'active_months',
      measure: monthsSinceLast.id,
      name: { en: 'Active within (months)', zh: '多少月内为活跃' },
      description: {
        en: 'A last order up to this number of months ago counts as active.',
        zh: '距最近一单不超过此月数即为活跃。',
      },
      rule: { kind: 'fixed', value: 12 },
      least: 0,
      addedLater: true,
    },
  ],
  tiers: [
    {
      id: 'guessed',
      name: { en: 'Guessed', zh: '猜测客户' },
      meaning: { en: 'Stage 1: might become a client.', zh: '阶段 1：可能成为客户。' },
      strategy: {
        en: 'Profile the company: its size, its capacity, its ability to pay.',
        zh: '画像评估：了解其规模、产能与支付能力。',
      },
      color: palette.slate,
      standing: 'low',
    },
    {
      id: 'expected',
      name: { en: 'Expected', zh: '预期客户' },
      meaning: { en: 'Stage 2: a purchase is expected.', zh: '阶段 2：预期会采购。' },
      strategy: { en: 'Estimate what is needed, and how much of it.', zh: '预估需求与金额。' },
      color: palette.grey,
      standing: 'standard',
    },
    {
      id: 'first-purchase',
      name: { en: 'First purchase', zh: '首购客户' },
      meaning: { en: 'Stage 3: has bought once.', zh: '阶段 3：已购买一次。' },
      strategy: {
        en: 'Make the first order a success: having bought once makes nobody a core client.',
        zh: '做好首单：买过一次还不是核心客户。',
      },
      color: palette.yellow,
      standing: 'standard',
    },
    {
      id: 'repeat',
      name: { en: 'Repeat', zh: '复购客户' },
      meaning: { en: 'Stage 4: has bought again.', zh: '阶段 4：再次购买。' },
      strategy: { en: 'Confirm the value of what was bought.', zh: '强化客户对所购价值的认可。' },
      color: palette.mint,
      standing: 'good',
    },
    {
      id: 'long-term',
      name: { en: 'Long-term', zh: '长期客户' },
      meaning: {
        en: 'Stage 5: has bought over 12 months or more, or as many as you set, and still does.',
        zh: '阶段 5：持续购买满 12 个月（或所设月数）且仍活跃。',
      },
      strategy: { en: 'Sustain the relationship with steady care.', zh: '持续维护，稳定服务。' },
      color: palette.green,
      standing: 'good',
    },
    {
      id: 'supporter',
      name: { en: 'Supporter', zh: '支持者' },
      meaning: {
        en: 'Stage 6: asks you first, or buys at least half from you, or as much as you set.',
        zh: '阶段 6：首先选择贵方，或至少一半（或所设比例）采购来自贵方。',
      },
      strategy: { en: 'Stay the first choice.', zh: '保持首选地位。' },
      color: palette.sky,
      standing: 'top',
    },
    {
      id: 'strategic',
      name: { en: 'Strategic', zh: '战略合作客户' },
      meaning: { en: 'Stage 7: brings other clients.', zh: '阶段 7：引荐其他客户。' },
      strategy: { en: 'Reward referrals.', zh: '回馈引荐。' },
      color: palette.blue,
      standing: 'top',
    },
    {
      id: 'allied-partner',
      name: { en: 'Allied partner', zh: '渠道及股权伙伴' },
      meaning: {
        en: 'Stage 8: tied to you as a channel or by shares.',
        zh: '阶段 8：以渠道或股权与贵方结盟。',
      },
      strategy: { en: 'Share the growth that you make together.', zh: '共享成长。' },
      color: palette.forest,
      standing: 'top',
    },
  ],
  table: [
    { when: [{ measure: partner.id, above: 0 }], tier: 'allied-partner' },
    {
      when: [{ measure: orders.id, from: 1 }, { measure: optionalReferrals.id, from: 1 }, active],
      tier: 'strategic',
    },
    { when: [buysAgain, { measure: firstChoice.id, above: 0 }, active], tier: 'supporter' },
    {
      when: [buysAgain, { measure: optionalShareOfWallet.id, from: 'supporter_share' }, active],
      tier: 'supporter',
    },
    { when: [buysAgain, { measure: tenureMonths.id, from: 'long_term_months' }, active], tier: 'long-term' },
    { when: [buysAgain], tier: 'repeat' },
    { when: [{ measure: orders.id, from: 1 }], tier: 'first-purchase' },
    { when: [{ measure: expected.id, above: 0 }], tier: 'expected' },
    {
      when: [
        { measure: orders.id, below: 1 },
        { measure: expected.id, upTo: 0 },
      ],
      tier: 'guessed',
    },
  ],
  example: {
    formula: '=CLIENT_STAGE({0;1;3;6;8;9},{0;0;5;30;30;40},{0;0.1;0.1;0.2;0.6;0.3},{0;0;0;0;0;2})',
    tiers: ['guessed', 'first-purchase', 'repeat', 'long-term', 'supporter', 'strategic'],
  },
};
