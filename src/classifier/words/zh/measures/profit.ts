export const profit = {
  name: '利润',
  description: '扣除服务成本后的客户利润；亏损为负数。',
};

export const profitCutoff = {
  name: '利润达到即为高',
  description: '达到此数即为高利润。省略时取非亏损客户利润的第 80 百分位数。',
};
