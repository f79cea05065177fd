export const dealSize = {
  name: '成交规模',
  question: '按成交价值，谁是VIP客户、大客户、中客户、小客户？',
  measures: {
    value: {
      name: '客户价值',
      description: '客户的成交或签约金额。',
    },
  },
  cutoffs: {
    medium_from: { name: '中客户起点', description: '达到此价值即为中客户。省略时取所给价值的中位数。' },
    big_from: { name: '大客户起点', description: '达到此价值即为大客户。省略时取所给价值的第 80 百分位数。' },
    vip_from: {
      name: 'VIP客户起点',
      description: '达到此价值即为VIP客户。省略时取所给价值的第 95 百分位数。',
    },
  },
  tiers: {
    vip: { name: 'VIP客户', strategy: '团队服务：组建专门团队。' },
    big: {
      name: '大客户',
      strategy: '专人负责：指定一名负责人全程对接。',
    },
    medium: { name: '中客户', strategy: '定期维护：按时联系，提供标准方案。' },
    small: { name: '小客户', strategy: '自助服务：提供便捷完整的自助渠道。' },
  },
};
