export const selection = {
  name: 'Client selection',
  question: 'Which clients should you retain, develop or thank, and where do you lose money?',
  tiers: {
    retain: {
      name: 'Retain',
      meaning: 'Among the highest profits.',
      strategy: 'Secure the tie for the long term.',
    },
    develop: {
      name: 'Develop',
      meaning: 'Growing faster than most.',
      strategy: 'Expand: offer more of what the client grows with.',
    },
    referrer: {
      name: 'Referrer',
      meaning: 'Has brought other clients.',
      strategy: 'Thank the client, and make introducing others easy.',
    },
    maintain: {
      name: 'Maintain',
      meaning: 'Profitable, with nothing that stands out.',
      strategy: 'Give routine service.',
    },
    'loss-making': {
      name: 'Loss-making',
      meaning: 'Costs more than it brings.',
      strategy: 'Reprice, or stop.',
    },
  },
};
