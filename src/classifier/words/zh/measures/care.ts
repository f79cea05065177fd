export const daysSinceContact = {
  name: '未联系天数',
  description: '距上次联系的天数，或最近一次联系的日期；留空即为从未联系。',
};

export const openQuestions = {
  name: '未解决问题',
  description: '客户尚待答复的问题数；留空即为没有。',
};

export const intervalDays = {
  name: '联系间隔天数',
  description: '两次联系的间隔天数，或客户在其他模型中的级别；留空则与良好级别相同。',
};

export const daysOwed = {
  top: {
    name: '最高级别联系间隔天数',
    description: '最高级别（如珍贵客户）客户两次联系的间隔天数。',
  },
  good: {
    name: '良好级别联系间隔天数',
    description: '良好级别（如明日之星，或无级别）客户两次联系的间隔天数。',
  },
  standard: {
    name: '普通级别联系间隔天数',
    description: '普通级别（如高风险客户）客户两次联系的间隔天数。',
  },
  low: {
    name: '较低级别联系间隔天数',
    description: '较低级别（如逐步退出）客户两次联系的间隔天数。',
  },
};
