export const process = {
  name: 'Course of dealings',
  question: 'With whom is business under way, ahead, or behind us?',
  derived: { open_orders_given: { name: 'Open orders given' } },
  cutoffs: {
    ongoing_days: {
      name: 'Ongoing within (days)',
      description: 'Without open orders given, a last order up to this number of days ago is ongoing.',
    },
  },
  tiers: {
    ongoing: {
      name: 'Ongoing',
      meaning: 'Has open orders; if these are not given, ordered within 90 days, or as many as you set.',
      strategy: 'Deliver what was promised, on time.',
    },
    upcoming: {
      name: 'Upcoming',
      meaning: 'Nothing open, but an order is expected.',
      strategy: 'Prepare: confirm needs, stock and dates ahead.',
    },
    past: {
      name: 'Past',
      meaning: 'Has ordered before; nothing open or ahead.',
      strategy: 'Reactivate: ask why the orders ceased.',
    },
  },
  unclassified: 'no dealings',
};
