export const care = {
  name: 'Care',
  question: 'With whom are we in touch, and who has waited too long?',
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
      meaning: 'Contacted within the interval, nothing unanswered.',
      strategy: 'Continue as you do.',
    },
    due: {
      name: 'Due',
      meaning: 'The interval has passed, or a question is open.',
      strategy: 'Agree a time to talk.',
    },
    overdue: {
      name: 'Overdue',
      meaning: 'One and a half intervals have passed, or as many as you set.',
      strategy: 'Contact the client now.',
    },
    neglected: {
      name: 'Neglected',
      meaning: 'Never contacted; or overdue, and questions are open.',
      strategy: 'Answer each open question formally, with the experts.',
    },
  },
  unclassified: 'the interval must be more than 0 days',
};
