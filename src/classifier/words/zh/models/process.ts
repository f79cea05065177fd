export const process = {
  name: '业务进程',
  question: '与哪些客户的业务正在进行、即将进行或已经结束？',
  derived: { open_orders_given: { name: '是否提供在办订单' } },
  cutoffs: {
    ongoing_days: {
      name: '多少天内为正在进行',
      description: '未提供在办订单时，末单距今不超过此天数即为正在进行。',
    },
  },
  tiers: {
    ongoing: {
      name: '正在进行',
      strategy: '按时做好交付。',
    },
    upcoming: {
      name: '即将进行',
      strategy: '提前准备：确认需求、备货与时间。',
    },
    past: {
      name: '曾经往来',
      strategy: '重新激活：了解停止下单的原因。',
    },
  },
  unclassified: '没有业务往来',
};
