import { lastOrder, nextOrder, openOrders } from '../measures/order-dates';
import { palette } from '../palette';
import { withWords } from '../words/with-words';
import { worded } from '../words/worded';

/** Sorts clients by the state of business with them today. */
export const process = withWords('process', {
  id: 'process',
  functionName: 'CLIENT_PROCESS',
  measures: [lastOrder, openOrders, nextOrder],
  derived: [{ id: 'open_orders_given', derivation: { kind: 'given', of: openOrders.id } }],
  cutoffs: [
    {
      id: 'ongoing_days',
      measure: lastOrder.id,
      rule: { kind: 'fixed', value: 90 },
      least: 0,
      addedLater: true,
    },
  ],
  tiers: [
    { id: 'ongoing', color: palette.forest, rank: 'top' },
    { id: 'upcoming', color: palette.sky, rank: 'good' },
    { id: 'past', color: palette.grey, rank: 'low' },
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
    { when: [], unclassified: worded(({ models }) => models.process.unclassified) },
  ],
});
