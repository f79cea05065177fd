import type { Measure } from '../measure';

/** A blank has not happened: it is before every time. */
export const firstOrder: Measure = {
  id: 'first_order',
  kind: 'monthsSinceDate',
  means: ['firstOrder'],
  name: { en: 'First order (months ago)', zh: '首单距今月数' },
  description: {
    en: "Date of the client's first order; blank where there is none yet.",
    zh: '客户首单的日期；尚无订单留空。',
  },
  synonyms: {
    en: [
      'first order',
      'first order date',
      'date of first order',
      'first purchase',
      'first purchase date',
      'client since',
    ],
    zh: ['首单日期', '首次下单日期', '首单', '首次购买', '首次购买日期', '首购日期'],
  },
  blank: -Infinity,
};

/** A blank never happened: it is longer ago than any order. */
export const lastOrder: Measure = {
  id: 'last_order',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  name: { en: 'Last order (days ago)', zh: '末单距今天数' },
  description: {
    en: "Date of the client's last order, or the days since; blank where there is none.",
    zh: '客户最近一次下单的日期，或距今天数；没有则留空。',
  },
  synonyms: {
    en: ['last order', 'last order date', 'date of last order', 'last purchase', 'last purchase date'],
    zh: ['最近下单', '最近下单日期', '末次购买', '末次购买日期', '最近一次下单', '最近订单日期'],
  },
  blank: Infinity,
};

/** A blank is not planned: it is past all days to come. */
export const nextOrder: Measure = {
  id: 'next_order',
  kind: 'daysUntil',
  means: ['nextOrder'],
  name: { en: 'Next order (days ahead)', zh: '下单尚余天数' },
  description: {
    en: 'Date on which the next order is expected; blank where none is.',
    zh: '预计下次下单的日期；没有则留空。',
  },
  synonyms: {
    en: ['next order', 'next order date', 'expected order date', 'next purchase', 'next purchase date'],
    zh: ['下次订单', '下次订单日期', '预计下单', '预计下单日期', '下次下单日期'],
  },
  blank: -Infinity,
  optional: true,
};

export const openOrders: Measure = {
  id: 'open_orders',
  kind: 'count',
  means: ['openOrders'],
  adds: 'sum',
  name: { en: 'Open orders', zh: '在办订单数' },
  description: {
    en: 'How many orders of the client are being worked on; blank means none.',
    zh: '客户正在执行的订单数；留空即为没有。',
  },
  synonyms: {
    en: ['orders in progress', 'orders in hand', 'pending orders', 'current orders'],
    zh: ['在办订单', '进行中订单', '未完成订单', '执行中订单'],
  },
  blank: 0,
  optional: true,
};
