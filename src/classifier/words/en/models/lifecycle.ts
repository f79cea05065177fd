export const lifecycle = {
  name: 'Client life cycle',
  question: 'How far has each client come, from a guess to an allied partner?',
  cutoffs: {
    long_term_months: {
      name: 'Long-term from (months)',
      description: 'From this number of months of tenure on a client is long-term.',
    },
    supporter_share: {
      name: 'Supporter from (share)',
      description: 'From this share of wallet on a client is a supporter.',
    },
    active_months: {
      name: 'Active within (months)',
      description: 'A last order up to this number of months ago counts as active.',
    },
  },
  tiers: {
    guessed: {
      name: 'Guessed',
      meaning: 'Stage 1: might become a client.',
      strategy: 'Profile the company: its size, its capacity, its ability to pay.',
    },
    expected: {
      name: 'Expected',
      meaning: 'Stage 2: a purchase is expected.',
      strategy: 'Estimate what is needed, and how much of it.',
    },
    'first-purchase': {
      name: 'First purchase',
      meaning: 'Stage 3: has bought once.',
      strategy: 'Make the first order a success: having bought once makes nobody a core client.',
    },
    repeat: {
      name: 'Repeat',
      meaning: 'Stage 4: has bought again.',
      strategy: 'Confirm the value of what was bought.',
    },
    'long-term': {
      name: 'Long-term',
      meaning: 'Stage 5: has bought over 12 months or more, or as many as you set, and still does.',
      strategy: 'Sustain the relationship with steady care.',
    },
    supporter: {
      name: 'Supporter',
      meaning: 'Stage 6: asks you first, or buys at least half from you, or as much as you set.',
      strategy: 'Stay the first choice.',
    },
    strategic: {
      name: 'Strategic',
      meaning: 'Stage 7: brings other clients.',
      strategy: 'Reward referrals.',
    },
    'allied-partner': {
      name: 'Allied partner',
      meaning: 'Stage 8: tied to you as a channel or by shares.',
      strategy: 'Share the growth that you make together.',
    },
  },
};
