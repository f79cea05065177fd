export const outcomes = {
  unclassified: '未分类',
  profitMustTellLoss: '利润只标明为低，无法判断是否亏损：请填写数字',
};
