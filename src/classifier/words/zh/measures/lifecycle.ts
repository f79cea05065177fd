export const orders = {
  name: '订单数',
  description: '客户迄今的下单次数；尚无订单填 0。',
};

export const tenureMonths = {
  name: '合作月数',
  description: '客户从首单到最近一单的月数，或首单日期（计至 as_of）。',
};

export const expected = {
  name: '预期采购',
  description: '预期会采购时填“是”或预期金额；留空即为“否”。',
};

export const monthsSinceLast = {
  name: '未下单月数',
  description: '距最近一单的月数，或该单日期；留空视为活跃。',
};

export const firstChoice = {
  name: '是否首选',
  description: '您是客户首选供应商时填“是”；留空即为“否”。',
};
