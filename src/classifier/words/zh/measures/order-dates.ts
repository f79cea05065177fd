export const firstOrder = {
  name: '首单距今月数',
  description: '客户首单的日期；尚无订单留空。',
};

export const lastOrder = {
  name: '末单距今天数',
  description: '客户最近一次下单的日期，或距今天数；没有则留空。',
};

export const nextOrder = {
  name: '下单尚余天数',
  description: '预计下次下单的日期；没有则留空。',
};

export const openOrders = {
  name: '在办订单数',
  description: '客户正在执行的订单数；留空即为没有。',
};
