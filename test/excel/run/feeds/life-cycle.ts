/**
 * Each client's comment gives the stage computed by hand from the life cycle's decision table, and the type of process.
 */
export const byStage = [
  ['Client', 'Orders', 'Tenure in months', 'Referrals'],
  ['Acme', 0, 0, 0], // 1 Guessed: Choose
  ['Bolt', 1, 0, 0], // 3 First purchase: Obtain
  ['Core', 3, 6, 0], // 4 Repeat: Keep
  ['Dune', 5, 24, 0], // 5 Long-term: Keep
  ['Echo', 4, 20, 2], // 7 Strategic: Expand
];

export const stages = {
  en: ['Guessed', 'First purchase', 'Repeat', 'Long-term', 'Strategic'],
  zh: ['猜测客户', '首购客户', '复购客户', '长期客户', '战略合作客户'],
};

export const focuses = {
  en: ['Choose', 'Obtain', 'Keep', 'Keep', 'Expand'],
  zh: ['选择', '获取', '保持', '保持', '价值扩展'],
};
