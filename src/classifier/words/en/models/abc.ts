export const abc = {
  name: 'ABC by profit',
  question: 'Which few clients earn most of the profit?',
  derived: {
    share_before: { name: 'Share of profit earned by larger clients' },
    strategic_given: { name: 'Strategic clients marked' },
  },
  cutoffs: {
    a_share: {
      name: 'A up to this share',
      description: 'Clients are A while larger ones earn less than this share of all profit.',
      nameAsNumber: 'A from this profit',
    },
    b_share: {
      name: 'B up to this share',
      description: 'As for A; used only if no strategic column is given.',
      nameAsNumber: 'B from this profit',
    },
  },
  tiers: {
    platinum: {
      name: 'A Platinum',
      strategy:
        'Guard: watch its moves and the rivals who court it, settle conflicts fast, fit product and service to it.',
    },
    plum: {
      name: 'B Plum',
      strategy: 'Keep in sight; leave the far ones to rivals.',
    },
    basic: {
      name: 'C Basic',
      strategy: 'Fewer, served less: tell each what it is entitled to, and motivate it towards A.',
    },
  },
};
