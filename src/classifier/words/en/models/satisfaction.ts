export const satisfaction = {
  name: 'Satisfaction',
  question: 'How satisfied is each client, by what is thought, bought and complained about?',
  derived: { indicators_given: { name: 'Indicators given' }, index: { name: 'Satisfaction index' } },
  tiers: {
    'very-satisfied': {
      name: 'Very satisfied',
      meaning: 'Index of 80 or more, or as you set.',
      strategy: 'Invite referrals.',
    },
    satisfied: {
      name: 'Satisfied',
      meaning: 'Index from 60 to below 80, or as you set.',
      strategy: 'Delight: give more than was expected.',
    },
    neutral: {
      name: 'Neutral',
      meaning: 'Index from 40 to below 60, or as you set.',
      strategy: 'Improve the indicator that lags most.',
    },
    dissatisfied: {
      name: 'Dissatisfied',
      meaning: 'Index below 40, or as you set.',
      strategy: 'Find out what is wrong, and resolve it soon.',
    },
  },
  unclassified: 'at least three indicators are needed',
};
