import type { Localized } from '../language';

/** Each of the first texts with each of the second. */
const each = (first: readonly string[], second: readonly string[], between = '') =>
  first.flatMap((before) => second.map((after) => `${before}${between}${after}`));

const deals = {
  en: ['order', 'purchase', 'sale', 'transaction', 'invoice'],
  zh: ['下单', '订单', '购买', '消费', '成交', '交易'],
};
const times = { en: ['date'], zh: ['日期', '时间'] };

const lastOrders = {
  en: each(['last', 'latest', 'most recent'], deals.en, ' '),
  zh: each(['最近', '最近一次', '最后', '最后一次', '末次', '上次'], deals.zh),
};
const firstOrders = {
  en: each(['first'], deals.en, ' '),
  zh: each(['首次', '第一次'], deals.zh),
};

/** Headers of the date of a client's last order. */
export const lastOrderHeaders: Localized<readonly string[]> = {
  en: [
    ...each(lastOrders.en, times.en, ' '),
    ...each(['date of last'], deals.en, ' '),
    ...lastOrders.en,
    ...['last ordered', 'last purchased', 'last bought'],
  ],
  zh: [...each(lastOrders.zh, times.zh), ...lastOrders.zh],
};

/** Headers of the date of a client's first order. */
export const firstOrderHeaders: Localized<readonly string[]> = {
  en: [
    ...each(firstOrders.en, times.en, ' '),
    ...each(['date of first'], deals.en, ' '),
    ...['client since', 'customer since', 'account since', 'became client', 'became customer'],
  ],
  zh: [
    ...each([...firstOrders.zh, '首单', '首购', '合作开始', '合作起始', '开始合作'], times.zh),
    ...['成为客户日期', '成为客户时间'],
  ],
};

/** Headers that name the first order without saying that it is a date: a measure that takes numbers too may be an amount. */
export const firstOrderEvents: Localized<readonly string[]> = {
  en: firstOrders.en,
  zh: [...firstOrders.zh, '首单'],
};
