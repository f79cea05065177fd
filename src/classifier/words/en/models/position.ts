export const position = {
  name: 'Position among clients',
  question: 'Who are the main clients: long with us, large, and of standing?',
  measures: {
    tenure_years: {
      name: 'Tenure in years',
      description: 'For how many years the client has been one, or since which date, or high or low.',
    },
    volume: {
      name: 'Volume',
      description: 'How much the client buys: an amount, or high or low.',
    },
    standing: {
      name: 'Standing',
      description:
        "Yes or high where the client's word weighs in the market, or a top tier of another model; blank means no.",
    },
  },
  cutoffs: {
    years_cutoff: {
      name: 'Tenure is long from (years)',
      description: 'From this number of years on tenure is long.',
    },
    volume_cutoff: {
      name: 'Volume is large from',
      description:
        'Volume from this number is large. Left out, it is the 80th percentile of the volumes given.',
    },
  },
  tiers: {
    main: {
      name: 'Main',
      strategy: 'Prioritise: serve these first when means are short.',
    },
    general: {
      name: 'General',
      strategy: 'Raise: work on the second of the three.',
    },
    scattered: {
      name: 'Scattered',
      strategy: 'Standardise: one way of serving them all.',
    },
  },
};
