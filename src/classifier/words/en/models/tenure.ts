export const tenure = {
  name: 'Old and new clients',
  question: 'Who is an old client, who a new one, and who not one yet?',
  cutoffs: {
    new_within_months: {
      name: 'Old from (months)',
      description: 'From this number of complete months on a client is old.',
    },
  },
  tiers: {
    old: {
      name: 'Old',
      meaning: 'The first order is 12 months ago or more, or as many as you set.',
      strategy: 'Retain: keep what made the client stay.',
    },
    new: {
      name: 'New',
      meaning: 'The first order is less than 12 months ago, or as many as you set.',
      strategy: 'Onboard: guide the client through the first orders.',
    },
    'not-yet-client': {
      name: 'Not yet client',
      meaning: 'No first order yet, or one still to come.',
      strategy: 'Approach: find out what would make a first order.',
    },
  },
};
