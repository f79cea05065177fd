export const dealLikelihood = {
  name: '成交可能性',
  question: '哪些潜在客户即将成交，哪些还需要时间？',
  measures: {
    likelihood: {
      name: '成交可能性',
      description: '成交的可能性：0.35 或 35%，或“高”“低”。',
    },
  },
  cutoffs: {
    a_from: { name: 'A级起点', description: '达到此可能性即为 A 级。' },
    b_from: { name: 'B级起点', description: '达到此可能性即为 B 级。' },
    c_from: { name: 'C级起点', description: '达到此可能性即为 C 级。' },
  },
  tiers: {
    'grade-a': { name: 'A级', strategy: '立即成交：敲定最后细节与日期。' },
    'grade-b': { name: 'B级', strategy: '重点培育：找出顾虑并逐一解决。' },
    'grade-c': {
      name: 'C级',
      strategy: '保持联系：以较低成本维持往来。',
    },
    'grade-d': { name: 'D级', strategy: '择期再访：约定日期，暂不投入。' },
  },
};
