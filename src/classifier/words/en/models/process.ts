export const process = {
  name: 'Course of dealings',
  question: 'With which clients is business under way, ahead, or behind us?',
  derived: { open_orders_given: { name: 'Open orders given' } },
  cutoffs: {
    ongoing_days: {
      name: 'Ongoing within (days)',
      description:
        'If open orders are not given, a last order up to this number of days ago counts as ongoing.',
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
      strategy: 'Reactivate: ask why the orders stopped.',
    },
  },
  unclassified: 'no dealings',
};
