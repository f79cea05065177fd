export const position = {
  name: 'Position among clients',
  question: 'Who are the main clients: long with us, large, and of standing?',
  measures: {
    tenure_years: {
      name: 'Tenure in years',
      description: 'How many years you have had the client, or the date it began, or high or low.',
    },
    volume: {
      name: 'Volume',
      description: 'How much the client buys: an amount, or high or low.',
    },
    standing: {
      name: 'Standing',
      description:
        'Yes or high if the client has influence in the market, or a top segment of another model; blank means no.',
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
      strategy: 'Prioritise: serve these first when resources are short.',
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
