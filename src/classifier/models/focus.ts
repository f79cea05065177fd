import type { Model } from '../model';
import { palette } from '../palette';

/** What each stage of the life cycle asks for. */
export const focus: Model = {
  id: 'focus',
  functionName: 'CLIENT_FOCUS',
  name: { en: 'Focus by stage', zh: '阶段工作重点' },
  question: {
    en: 'What does the stage of each client ask for: to choose, to obtain, to keep or to expand?',
    zh: '客户所处阶段要求做什么：选择、获取、保持还是扩展？',
  },
  measures: [
    {
      id: 'stage',
      kind: 'stage',
      name: { en: 'Stage', zh: '客户阶段' },
      description: {
        en: 'The stage of the life cycle, by number (1 to 8) or by name.',
        zh: '生命周期阶段：编号（1 至 8）或名称。',
      },
      synonyms: {
        en: [
          'client stage',
          'customer stage',
          'life cycle stage',
          'lifecycle stage',
          'life cycle',
          'lifecycle',
        ],
        zh: ['阶段', '生命周期', '生命周期阶段', '所处阶段'],
      },
      stagesOf: 'lifecycle',
    },
  ],
  cutoffs: [],
  tiers: [
    {
      id: 'choose',
      name: { en: 'Choose', zh: '选择' },
      meaning: { en: 'Not yet a buyer (stages 1 and 2).', zh: '尚未购买（阶段 1、2）。' },
      strategy: {
        en: 'Qualify: spend time where a need and a budget are seen.',
        zh: '筛选：关注有需求、有预算者。',
      },
      color: palette.grey,
      standing: 'low',
    },
    {
      id: 'obtain',
      name: { en: 'Obtain', zh: '获取' },
      meaning: { en: 'Has bought for the first time (stage 3).', zh: '首次购买（阶段 3）。' },
      strategy: { en: 'Convert the first purchase into a second.', zh: '促成再次购买。' },
      color: palette.yellow,
      standing: 'standard',
    },
    {
      id: 'keep',
      name: { en: 'Keep', zh: '保持' },
      meaning: { en: 'Buys again (stages 4 and 5).', zh: '重复购买（阶段 4、5）。' },
      strategy: {
        en: 'Care: answer quickly and stay in touch between orders.',
        zh: '维护：及时响应，两单之间保持联系。',
      },
      color: palette.sky,
      standing: 'good',
    },
    {
      id: 'expand',
      name: { en: 'Expand', zh: '价值扩展' },
      meaning: { en: 'Supports you beyond buying (stages 6 to 8).', zh: '不止于购买的支持（阶段 6 至 8）。' },
      strategy: { en: 'Broaden what you do for each other.', zh: '拓展合作的广度与深度。' },
      color: palette.forest,
      standing: 'top',
    },
  ],
  table: [
    { when: [{ measure: 'stage', below: 3 }], tier: 'choose' },
    { when: [{ measure: 'stage', from: 3, below: 4 }], tier: 'obtain' },
    { when: [{ measure: 'stage', from: 4, below: 6 }], tier: 'keep' },
    { when: [{ measure: 'stage', from: 6 }], tier: 'expand' },
  ],
  example: {
    formula: '=CLIENT_FOCUS({1;3;"Long-term";8})',
    tiers: ['choose', 'obtain', 'keep', 'expand'],
  },
};
