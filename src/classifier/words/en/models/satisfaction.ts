export const satisfaction = {
  name: 'Satisfaction',
  question: 'How satisfied is each client, by what is thought, bought and complained about?',
  derived: { indicators_given: { name: 'Indicators given' }, index: { name: 'Satisfaction index' } },
  cutoffs: {
    neutral_from: { name: 'Neutral from (index)', description: 'From this index on a client is: Neutral.' },
    satisfied_from: {
      name: 'Satisfied from (index)',
      description: 'From this index on a client is: Satisfied.',
    },
    very_satisfied_from: {
      name: 'Very satisfied from (index)',
      description: 'From this index on a client is: Very satisfied.',
    },
  },
  tiers: {
    'very-satisfied': {
      name: 'Very satisfied',
      strategy: 'Invite referrals.',
    },
    satisfied: {
      name: 'Satisfied',
      strategy: 'Delight: give more than was expected.',
    },
    neutral: {
      name: 'Neutral',
      strategy: 'Improve the indicator that lags most.',
    },
    dissatisfied: {
      name: 'Dissatisfied',
      strategy: 'Find out what is wrong, and resolve it soon.',
    },
  },
  unclassified: 'at least three indicators are needed',
};
