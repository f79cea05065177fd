export const value = {
  name: '客户价值分类',
  question: '谁在贡献利润，谁最有增长空间，谁入不敷出？',
  tiers: {
    'most-valuable': {
      name: '最有价值客户',
      strategy: '巩固关系，资源向此集中。',
    },
    'most-growable': {
      name: '最具增长客户',
      strategy: '投入发展：在增长来源上加大投入。',
    },
    standard: {
      name: '一般价值客户',
      strategy: '高效服务：以合理成本提供标准服务。',
    },
    'strategic-exception': {
      name: '战略例外',
      strategy: '保留，并在自定日期复核：保留的理由到时必须仍然成立。',
    },
    'below-zero': {
      name: '负值客户',
      strategy: '有序退出：先调整价格，无果则放手。',
    },
  },
};
