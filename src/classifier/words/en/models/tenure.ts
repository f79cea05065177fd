export const tenure = {
  name: 'Old and new clients',
  question: 'Who is an old client, who a new one, and who not one yet?',
  cutoffs: {
    new_within_months: {
      name: 'Old from (months)',
      description: 'A client of at least this many complete months is old.',
    },
  },
  tiers: {
    old: {
      name: 'Old',
      strategy: 'Retain: keep what made the client stay.',
    },
    new: {
      name: 'New',
      strategy: 'Onboard: guide the client through the first orders.',
    },
    'not-yet-client': {
      name: 'Not yet client',
      strategy: 'Approach: find out what would make a first order.',
    },
  },
};
