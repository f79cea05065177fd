export const salesLoyalty = {
  name: 'Sales and loyalty',
  question: 'Who sells well and stays loyal, and who only one of the two?',
  measures: {
    sales: {
      name: 'Sales',
      description: 'What the client buys or sells for you: an amount, or a word such as high or low.',
    },
  },
  cutoffs: {
    sales_cutoff: {
      name: 'Sales are high from',
      description: 'Sales from this number are high. Left out, it is the median of the sales given.',
    },
    loyalty_cutoff: {
      name: 'Loyalty is high from',
      description: 'Loyalty from this number is high. Left out, it is the median of the loyalty given.',
    },
  },
  tiers: {
    treasure: {
      name: 'Treasure',
      strategy: 'Protect and reward: the more of them, the steadier the market.',
    },
    'rising-star': {
      name: 'Rising star',
      strategy: 'Support and train: loyalty is there, sales can grow.',
    },
    'high-risk': {
      name: 'High-risk',
      strategy: 'Limit credit, put terms in writing; watch for cross-region selling, dumping and arrears.',
    },
    'phase-out': {
      name: 'Phase out',
      strategy: 'Stop investing: letting go makes room for good clients.',
    },
  },
};
