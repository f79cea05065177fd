import type { Condition } from '../decision-table';
import { sizeWords } from '../measures/size-words';
import type { Model } from '../model';
import { palette } from '../palette';

const longTenure: Condition = { measure: 'tenure_years', from: 'years_cutoff' };
const largeVolume: Condition = { measure: 'volume', from: 'volume_cutoff' };
const highStanding: Condition = { measure: 'standing', above: 0 };

/** How much of the weight a client carries: long with us, large, of standing. */
export const position: Model = {
  id: 'position',
  functionName: 'CLIENT_POSITION',
  name: { en: 'Position among clients', zh: '客户地位' },
  question: {
    en: 'Who are the main clients: long with us, large, and of standing?',
    zh: '谁是主力客户：合作久、体量大、地位高？',
  },
  measures: [
    {
      id: 'tenure_years',
      kind: 'yearsSince',
      means: ['firstOrder'],
      name: { en: 'Tenure in years', zh: '合作年限' },
      description: {
        en: 'For how many years the client has been one, or since which date, or high or low.',
        zh: '客户已合作的年数，或开始合作的日期，或“高”“低”。',
      },
      synonyms: {
        en: ['tenure', 'tenure years', 'years as client', 'client for', 'relationship length'],
        zh: ['合作年数', '合作时长'],
      },
      words: { high: ['long', '长'], low: ['short', '短'] },
    },
    {
      id: 'volume',
      kind: 'amount',
      means: ['money'],
      adds: 'sum',
      name: { en: 'Volume', zh: '业务量' },
      description: {
        en: 'How much the client buys: an amount, or high or low.',
        zh: '客户的采购量或金额：数字，或“高”“低”。',
      },
      synonyms: {
        en: ['purchase volume', 'sales volume', 'revenue', 'turnover', 'sales'],
        zh: ['采购量', '销售量', '销量', '销售额', '交易量', '营业额'],
      },
      words: sizeWords,
    },
    {
      id: 'standing',
      kind: 'flag',
      name: { en: 'Standing', zh: '地位' },
      description: {
        en: "Yes or high where the client's word weighs in the market, or a top tier of another model; blank means no.",
        zh: '客户在业内有影响力时填“是”或“高”，或其他模型的最高级别；留空即为“否”。',
      },
      synonyms: {
        en: ['market standing', 'industry standing', 'influence', 'prestige'],
        zh: ['行业地位', '市场地位', '影响力', '知名客户'],
      },
      saidByTier: true,
      blank: 0,
      optional: true,
    },
  ],
  asOfLast: true,
  cutoffs: [
    {
      id: 'years_cutoff',
      measure: 'tenure_years',
      name: { en: 'Tenure is long from (years)', zh: '合作年限达到即为长' },
      description: {
        en: 'From this number of years on tenure is long.',
        zh: '达到此年数即为长期合作。',
      },
      rule: { kind: 'fixed', value: 3 },
    },
    {
      id: 'volume_cutoff',
      measure: 'volume',
      name: { en: 'Volume is large from', zh: '业务量达到即为大' },
      description: {
        en: 'Volume from this number is large. Left out, it is the 80th percentile of the volumes given.',
        zh: '达到此数即为业务量大。省略时取所给业务量的第 80 百分位数。',
      },
      rule: { kind: 'percentile', p: 0.8 },
    },
  ],
  tiers: [
    {
      id: 'main',
      name: { en: 'Main', zh: '主力客户' },
      meaning: {
        en: 'At least two of: long tenure, large volume, high standing.',
        zh: '合作久、体量大、地位高，至少满足两项。',
      },
      strategy: {
        en: 'Prioritise: serve these first when means are short.',
        zh: '优先保障：资源紧张时先满足。',
      },
      color: palette.forest,
      standing: 'top',
    },
    {
      id: 'general',
      name: { en: 'General', zh: '一般客户' },
      meaning: { en: 'One of the three.', zh: '三项中满足一项。' },
      strategy: { en: 'Raise: work on the second of the three.', zh: '提升：争取满足第二项。' },
      color: palette.sky,
      standing: 'standard',
    },
    {
      id: 'scattered',
      name: { en: 'Scattered', zh: '零散客户' },
      meaning: { en: 'None of the three.', zh: '三项均不满足。' },
      strategy: { en: 'Standardise: one way of serving them all.', zh: '标准服务：统一流程，控制成本。' },
      color: palette.grey,
      standing: 'low',
    },
  ],
  table: [
    { when: [longTenure, largeVolume], tier: 'main' },
    { when: [longTenure, highStanding], tier: 'main' },
    { when: [largeVolume, highStanding], tier: 'main' },
    { when: [longTenure], tier: 'general' },
    { when: [largeVolume], tier: 'general' },
    { when: [highStanding], tier: 'general' },
    {
      when: [
        { measure: 'tenure_years', below: 'years_cutoff' },
        { measure: 'volume', below: 'volume_cutoff' },
        { measure: 'standing', upTo: 0 },
      ],
      tier: 'scattered',
    },
  ],
  example: {
    formula: '=CLIENT_POSITION({5;4;1;1},{900;100;800;100},{"yes";"no";"no";"no"},3,500)',
    tiers: ['main', 'general', 'general', 'scattered'],
  },
};
