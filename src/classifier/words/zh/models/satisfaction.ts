export const satisfaction = {
  name: '客户满意度',
  question: '从评价、购买与投诉看，每位客户有多满意？',
  derived: { indicators_given: { name: '所给指标数' }, index: { name: '满意度指数' } },
  cutoffs: {
    neutral_from: { name: '一般的指数起点', description: '指数达到此数即为“一般”。' },
    satisfied_from: { name: '满意的指数起点', description: '指数达到此数即为“满意”。' },
    very_satisfied_from: { name: '非常满意的指数起点', description: '指数达到此数即为“非常满意”。' },
  },
  tiers: {
    'very-satisfied': { name: '非常满意', strategy: '邀请推荐。' },
    satisfied: { name: '满意', strategy: '超越期待。' },
    neutral: {
      name: '一般',
      strategy: '改进最落后的指标。',
    },
    dissatisfied: {
      name: '不满意',
      strategy: '查明原因，尽快解决。',
    },
  },
  unclassified: '至少需要三项指标',
};
