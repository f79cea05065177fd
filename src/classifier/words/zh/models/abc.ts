export const abc = {
  name: 'ABC 利润分析',
  question: '哪些少数客户贡献了大部分利润？',
  derived: { share_before: { name: '利润更高客户的累计占比' }, strategic_given: { name: '已标明战略客户' } },
  cutoffs: {
    a_share: {
      name: 'A 类累计占比',
      description: '利润更高的客户累计占比低于此数者为 A 类。',
      nameAsNumber: 'A 类利润起点',
    },
    b_share: {
      name: 'B 类累计占比',
      description: '含义同 A 类；仅在未提供战略列时使用。',
      nameAsNumber: 'B 类利润起点',
    },
  },
  tiers: {
    platinum: {
      name: '白金客户',
      strategy: '重点保护：关注其动向与竞争对手，迅速化解矛盾，按其需求调整产品与服务。',
    },
    plum: {
      name: '梅子客户',
      strategy: '保持战略关注；关系较远者可让与对手。',
    },
    basic: {
      name: '基础客户',
      strategy: '精简服务：说明各自应享的服务，激励其向 A 类升级。',
    },
  },
};
