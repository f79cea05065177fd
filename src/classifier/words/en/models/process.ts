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
      strategy: 'Deliver what was promised, on time.',
    },
    upcoming: {
      name: 'Upcoming',
      strategy: 'Prepare: confirm needs, stock and dates ahead.',
    },
    past: {
      name: 'Past',
      strategy: 'Reactivate: ask why the orders ceased.',
    },
  },
  unclassified: 'no dealings',
};
