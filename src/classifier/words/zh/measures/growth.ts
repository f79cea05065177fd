export const growth = {
  name: '增长率',
  description: '与该客户业务的增长率：0.2 即 20%；下降为负数。',
};

export const growthCutoff = {
  name: '增长率达到即为高',
  description: '达到此数且大于 0 即为高增长。省略时取非亏损客户增长率的第 80 百分位数。',
};
