export const outcomes = {
  unclassified: '未分类',
  profitMustTellLoss: '利润只写了“低”，无法判断是否亏损：请填写数字',
};
