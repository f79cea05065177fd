export const position = {
  name: '客户地位',
  question: '谁是主力客户：合作久、体量大、地位高？',
  measures: {
    tenure_years: {
      name: '合作年限',
      description: '客户已合作的年数，或开始合作的日期，或“高”“低”。',
    },
    volume: {
      name: '业务量',
      description: '客户的采购量或金额：数字，或“高”“低”。',
    },
    standing: {
      name: '地位',
      description: '客户在业内有影响力时填“是”或“高”，或其他模型的最高级别；留空即为“否”。',
    },
  },
  cutoffs: {
    years_cutoff: { name: '合作年限达到即为长', description: '达到此年数即为长期合作。' },
    volume_cutoff: {
      name: '业务量达到即为大',
      description: '达到此数即为业务量大。省略时取所给业务量的第 80 百分位数。',
    },
  },
  tiers: {
    main: {
      name: '主力客户',
      strategy: '优先保障：资源紧张时先满足。',
    },
    general: { name: '一般客户', strategy: '提升：争取满足第二项。' },
    scattered: { name: '零散客户', strategy: '标准服务：统一流程，控制成本。' },
  },
};
