export const selection = {
  name: 'Client selection',
  question: 'Which clients should you retain, develop or thank, and where do you lose money?',
  tiers: {
    retain: {
      name: 'Retain',
      strategy: 'Secure the tie for the long term.',
    },
    develop: {
      name: 'Develop',
      strategy: 'Expand: offer more of what the client grows with.',
    },
    referrer: {
      name: 'Referrer',
      strategy: 'Thank the client, and make introducing others easy.',
    },
    maintain: {
      name: 'Maintain',
      strategy: 'Give routine service.',
    },
    'loss-making': {
      name: 'Loss-making',
      strategy: 'Reprice, or stop.',
    },
  },
};
