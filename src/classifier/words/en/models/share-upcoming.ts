export const shareUpcoming = {
  name: 'Share and upcoming purchase',
  question: 'Where is much about to be bought, and is it yours to keep or to win?',
  measures: {
    upcoming: {
      name: 'Upcoming purchase',
      description: 'What the client is about to buy, from you or others: an amount, or big or small.',
    },
  },
  cutoffs: {
    share_cutoff: {
      name: 'Share is high from',
      description: 'A share from this number is high. Left out, it is the median of the shares given.',
    },
    upcoming_cutoff: {
      name: 'Purchase is big from',
      description:
        'An upcoming purchase from this number is big. Left out, it is the median of the purchases given.',
    },
  },
  tiers: {
    'key-account': {
      name: 'Key account',
      strategy: 'Keep close: be there before the need is voiced.',
    },
    'grow-share': {
      name: 'Grow share',
      strategy: 'Invest: win a larger part of what is about to be bought.',
    },
    'hold-or-win': {
      name: 'Hold or win',
      strategy: 'Defend the share without overspending.',
    },
    'win-or-release': {
      name: 'Win or release',
      strategy: 'Bid at low cost, or let go.',
    },
  },
};
