export const loyalty = {
  name: '忠诚度',
  description: '客户的忠诚程度：评分、订单数，或“忠诚”“不忠诚”。',
};
