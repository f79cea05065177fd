export const salesLoyalty = {
  name: '销售与忠诚度',
  question: '谁既卖得好又忠诚，谁只占其一？',
  measures: {
    sales: {
      name: '销售额',
      description: '客户的销售量或销售额：数字，或“高”“低”。',
    },
  },
  cutoffs: {
    sales_cutoff: {
      name: '销售额达到即为高',
      description: '达到此数即为高销售额。省略时取所给销售额的中位数。',
    },
    loyalty_cutoff: {
      name: '忠诚度达到即为高',
      description: '达到此数即为高忠诚度。省略时取所给忠诚度的中位数。',
    },
  },
  tiers: {
    treasure: {
      name: '珍贵客户',
      strategy: '保护并奖励：这样的客户越多，市场越稳固。',
    },
    'rising-star': {
      name: '明日之星',
      strategy: '扶持培养：忠诚已有，销售可以增长。',
    },
    'high-risk': {
      name: '高风险客户',
      strategy: '严控信用，条款书面化；防范窜货、低价倾销与拖欠货款。',
    },
    'phase-out': {
      name: '逐步退出',
      strategy: '停止投入：放手才能为好客户腾出空间。',
    },
  },
};
