import { lastOrder, nextOrder, openOrders } from '../measures/order-dates';
import type { Model } from '../model';
import { palette } from '../palette';

/** Where the dealings with a client stand today. */
export const process: Model = {
  id: 'process',
  functionName: 'CLIENT_PROCESS',
  name: { en: 'Course of dealings', zh: '业务进程' },
  question: {
    en: 'With whom is business under way, ahead, or behind us?',
    zh: '与哪些客户的业务正在进行、即将进行或已成过往？',
  },
  measures: [lastOrder, openOrders, nextOrder],
  derived: [
    {
      id: 'open_orders_given',
      name: { en: 'Open orders given', zh: '是否提供在办订单' },
      derivation: { kind: 'given', of: openOrders.id },
    },
  ],
  cutoffs: [
    {
      id: 'ongoing_days',
      measure: lastOrder.id,
      name: { en: 'Ongoing within (days)', zh: '多少天内为正在进行' },
      description: {
        en: 'Without open orders given, a last order up to this number of days ago is ongoing.',
        zh: '未提供在办订单时，末单距今不超过此天数即为正在进行。',
      },
      rule: { kind: 'fixed', value: 90 },
      least: 0,
      addedLater: true,
    },
  ],
  tiers: [
    {
      id: 'ongoing',
      name: { en: 'Ongoing', zh: '正在进行' },
      meaning: {
        en: 'Has open orders; if these are not given, ordered within 90 days, or as many as you set.',
        zh: '有在办订单；未提供时，90 天（或所设天数）内曾下单。',
      },
      strategy: { en: 'Deliver what was promised, on time.', zh: '按时做好交付。' },
      color: palette.forest,
      standing: 'top',
    },
    {
      id: 'upcoming',
      name: { en: 'Upcoming', zh: '即将进行' },
      meaning: { en: 'Nothing open, but an order is expected.', zh: '暂无在办订单，但预计会下单。' },
      strategy: {
        en: 'Prepare: confirm needs, stock and dates ahead.',
        zh: '提前准备：确认需求、备货与时间。',
      },
      color: palette.sky,
      standing: 'good',
    },
    {
      id: 'past',
      name: { en: 'Past', zh: '曾经往来' },
      meaning: {
        en: 'Has ordered before; nothing open or ahead.',
        zh: '以往下过单；目前没有在办或预计的订单。',
      },
      strategy: { en: 'Reactivate: ask why the orders ceased.', zh: '重新激活：了解停止下单的原因。' },
      color: palette.grey,
      standing: 'low',
    },
  ],
  unranked: true,
  table: [
    { when: [{ measure: openOrders.id, above: 0 }], tier: 'ongoing' },
    {
      when: [
        { measure: 'open_orders_given', below: 1 },
        { measure: lastOrder.id, upTo: 'ongoing_days' },
      ],
      tier: 'ongoing',
    },
    { when: [{ measure: nextOrder.id, from: 0 }], tier: 'upcoming' },
    { when: [{ measure: lastOrder.id, below: Infinity }], tier: 'past' },
    { when: [], unclassified: { en: 'no dealings', zh: '没有业务往来' } },
  ],
  example: {
    formula:
      '=CLIENT_PROCESS({"2026-11-01";"2026-06-30";"2025-01-15"},{1;0;0},{"";"2026-12-05";""},"2026-11-21")',
    tiers: ['ongoing', 'upcoming', 'past'],
  },
};
