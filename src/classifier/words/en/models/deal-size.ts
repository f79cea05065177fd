export const dealSize = {
  name: 'Deal size',
  question: 'Which clients are VIP, big, medium or small by what they buy?',
  measures: {
    value: {
      name: 'Deal value',
      description: 'What the client buys or has signed for: an amount of money.',
    },
  },
  cutoffs: {
    medium_from: {
      name: 'Medium from',
      description: 'Clients from this value are medium. Left out, it is the median of the values given.',
    },
    big_from: {
      name: 'Big from',
      description:
        'Clients from this value are big. Left out, it is the 80th percentile of the values given.',
    },
    vip_from: {
      name: 'VIP from',
      description:
        'Clients from this value are VIP. Left out, it is the 95th percentile of the values given.',
    },
  },
  tiers: {
    vip: { name: 'VIP', strategy: 'Serve with a dedicated team.' },
    big: {
      name: 'Big',
      strategy: 'Give the client a named owner who answers for everything.',
    },
    medium: {
      name: 'Medium',
      strategy: 'Keep up routine care: regular contact, standard offers.',
    },
    small: {
      name: 'Small',
      strategy: 'Offer self-service that is easy and complete.',
    },
  },
};
