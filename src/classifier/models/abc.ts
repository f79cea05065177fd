import { profit, profitMustTellLoss } from '../measures/profit';
import { strategic } from '../measures/strategic';
import type { Model } from '../model';
import { palette } from '../palette';

/** The few who earn most of the profit, those kept for their weight, and the many. */
export const abc: Model = {
  id: 'abc',
  functionName: 'CLIENT_ABC',
  name: { en: 'ABC by profit', zh: 'ABC 利润分析' },
  question: {
    en: 'Which few clients earn most of the profit?',
    zh: '哪些少数客户贡献了大部分利润？',
  },
  measures: [{ ...profit, standIn: 'money' }, strategic],
  derived: [
    {
      id: 'share_before',
      name: { en: 'Share of profit earned by larger clients', zh: '利润更高客户的累计占比' },
      derivation: { kind: 'shareBefore', of: 'profit' },
    },
    {
      id: 'strategic_given',
      name: { en: 'Strategic clients marked', zh: '已标明战略客户' },
      derivation: { kind: 'given', of: 'strategic' },
    },
  ],
  cutoffs: [
    {
      id: 'a_share',
      measure: 'share_before',
      name: { en: 'A up to this share', zh: 'A 类累计占比' },
      description: {
        en: 'Clients are A while larger ones earn less than this share of all profit.',
        zh: '利润更高的客户累计占比低于此数者为 A 类。',
      },
      nameAsNumber: { en: 'A from this profit', zh: 'A 类利润起点' },
      rule: { kind: 'fixed', value: 0.8 },
    },
    {
      id: 'b_share',
      measure: 'share_before',
      name: { en: 'B up to this share', zh: 'B 类累计占比' },
      description: {
        en: 'As for A; counts only where no strategic column is given.',
        zh: '含义同 A 类；仅在未提供战略列时使用。',
      },
      nameAsNumber: { en: 'B from this profit', zh: 'B 类利润起点' },
      rule: { kind: 'fixed', value: 0.95 },
    },
  ],
  tiers: [
    {
      id: 'platinum',
      name: { en: 'A Platinum', zh: '白金客户' },
      meaning: {
        en: 'One of the few who together earn most of the profit.',
        zh: 'A 类：合计贡献大部分利润的少数客户之一。',
      },
      strategy: {
        en: 'Guard: watch its moves and the rivals who court it, settle conflicts fast, fit product and service to it.',
        zh: '重点保护：关注其动向与竞争对手，迅速化解矛盾，按其需求调整产品与服务。',
      },
      color: palette.green,
      standing: 'top',
      aliases: ['Platinum', 'A 白金客户', '白金', '白金型客户'],
    },
    {
      id: 'plum',
      name: { en: 'B Plum', zh: '梅子客户' },
      meaning: {
        en: 'Worth more by strategic weight than by profit, or next in profit.',
        zh: 'B 类：战略意义大于利润，或利润仅次于 A 类。',
      },
      strategy: {
        en: 'Keep in sight; leave the far ones to rivals.',
        zh: '保持战略关注；关系较远者可让与对手。',
      },
      color: palette.violet,
      standing: 'good',
      aliases: ['Plum', 'B 梅子客户', '梅子', '梅子型客户'],
    },
    {
      id: 'basic',
      name: { en: 'C Basic', zh: '基础客户' },
      meaning: {
        en: 'One of the many who earn little together.',
        zh: 'C 类：数量多、合计利润少的客户之一。',
      },
      strategy: {
        en: 'Fewer, served less: tell each what it is entitled to, and motivate it towards A.',
        zh: '精简服务：说明各自应享的服务，激励其向 A 类升级。',
      },
      color: palette.grey,
      standing: 'low',
      aliases: ['Basic', 'C 基础客户', '鸡肋', 'Chicken rib', '鸡肋型客户'],
    },
  ],
  table: [
    profitMustTellLoss,
    {
      when: [
        { measure: 'profit', above: 0 },
        { measure: 'share_before', below: 'a_share' },
      ],
      tier: 'platinum',
    },
    {
      when: [
        { measure: 'profit', upTo: 0 },
        { measure: 'strategic', from: 1 },
      ],
      tier: 'plum',
    },
    { when: [{ measure: 'profit', upTo: 0 }], tier: 'basic' },
    {
      when: [
        { measure: 'share_before', from: 'a_share' },
        { measure: 'strategic', from: 1 },
      ],
      tier: 'plum',
    },
    {
      when: [
        { measure: 'share_before', from: 'a_share' },
        { measure: 'strategic', below: 1 },
        { measure: 'strategic_given', from: 1 },
      ],
      tier: 'basic',
    },
    { when: [{ measure: 'share_before', from: 'a_share', below: 'b_share' }], tier: 'plum' },
    { when: [{ measure: 'share_before', from: 'b_share' }], tier: 'basic' },
  ],
  example: {
    formula: '=CLIENT_ABC({600;250;100;40;10;-20})',
    tiers: ['platinum', 'platinum', 'plum', 'basic', 'basic', 'basic'],
  },
};
