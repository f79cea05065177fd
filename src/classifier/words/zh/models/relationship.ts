export const relationship = {
  name: '客户关系',
  question: '谁尚待成交，谁已是客户，谁与您共谋未来？',
  cutoffs: {
    loyalty_cutoff: {
      name: '忠诚度达到即为高',
      description: '达到此数即为高忠诚度。省略时取已成交客户忠诚度的中位数。',
    },
  },
  tiers: {
    'strategic-confidant': {
      name: '战略知己',
      strategy: '共同规划：交流目标，一起谋划未来几年。',
    },
    existing: { name: '现有客户', strategy: '终身服务：成交只是服务的开始。' },
    prospect: { name: '潜在客户', strategy: '持续跟进：了解需求，始终约好下一步。' },
  },
};
