export const care = {
  name: 'Care',
  question: 'Who are we in touch with, and who has waited too long?',
  derived: { intervals: { name: 'Intervals since contact' } },
  cutoffs: {
    overdue_from: {
      name: 'Overdue from (intervals)',
      description: 'From this number of intervals without contact on a client is overdue.',
    },
  },
  tiers: {
    'in-touch': {
      name: 'In touch',
      strategy: 'Continue as you do.',
    },
    due: {
      name: 'Due',
      strategy: 'Agree a time to talk.',
    },
    overdue: {
      name: 'Overdue',
      strategy: 'Contact the client now.',
    },
    neglected: {
      name: 'Neglected',
      strategy: 'Answer each open question formally, with the experts.',
    },
  },
  unclassified: 'the interval must be more than 0 days',
};
