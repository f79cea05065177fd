export const reputation = {
  name: '美誉度',
  description: '客户对您的产品的评价：评分，越高越好。',
};

export const awareness = {
  name: '知名度',
  description: '客户对您的品牌的知晓程度：评分，越高越好。',
};

export const repurchase = {
  name: '回头率',
  description: '再次购买的比例（0.35 或 35%）；不是退货率。',
};

export const complaints = {
  name: '投诉率',
  description: '引起投诉的购买比例（0.02 或 2%）；越低越好。',
};

export const ticket = {
  name: '单次购买额',
  description: '客户每次购买的金额；越高越好。',
};

export const priceSensitivity = {
  name: '价格敏感度',
  description: '客户对价格的在意程度：评分，越低越好。',
};
