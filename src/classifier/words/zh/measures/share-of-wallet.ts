export const shareOfWallet = {
  name: '采购占有率',
  description: '客户同类采购中由您供应的比例：0.35 或 35%。',
};
