export const recency = {
  name: '最近消费间隔',
  description: '距客户最近一次消费的天数，或该次消费的日期；越近越好。',
};

export const frequency = {
  name: '消费频率',
  description: '客户在期间内的下单次数。',
};

export const monetary = {
  name: '消费金额',
  description: '客户在期间内的消费总额。',
};
