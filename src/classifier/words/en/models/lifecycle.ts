export const lifecycle = {
  name: 'Client life cycle',
  question: 'How far has each client come, from a guess to an allied partner?',
  cutoffs: {
    long_term_months: {
      name: 'Long-term from (months)',
      description: 'A client with at least this many months of tenure is long-term.',
    },
    supporter_share: {
      name: 'Supporter from (share)',
      description: 'A client with at least this share of wallet is a supporter.',
    },
    active_months: {
      name: 'Active within (months)',
      description: 'A last order up to this number of months ago counts as active.',
    },
  },
  tiers: {
    guessed: {
      name: 'Guessed',
      strategy: 'Profile the company: its size, its capacity, its ability to pay.',
    },
    expected: {
      name: 'Expected',
      strategy: 'Estimate what is needed, and how much of it.',
    },
    'first-purchase': {
      name: 'First purchase',
      strategy: 'Make the first order a success: having bought once makes nobody a core client.',
    },
    repeat: {
      name: 'Repeat',
      strategy: 'Confirm the value of what was bought.',
    },
    'long-term': {
      name: 'Long-term',
      strategy: 'Sustain the relationship with steady care.',
    },
    supporter: {
      name: 'Supporter',
      strategy: 'Stay the first choice.',
    },
    strategic: {
      name: 'Strategic',
      strategy: 'Reward referrals.',
    },
    'allied-partner': {
      name: 'Allied partner',
      strategy: 'Share the growth that you make together.',
    },
  },
};
