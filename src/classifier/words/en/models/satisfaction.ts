export const satisfaction = {
  name: 'Satisfaction',
  question: 'How satisfied is each client, by what is thought, bought and complained about?',
  derived: { indicators_given: { name: 'Indicators given' }, index: { name: 'Satisfaction index' } },
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
