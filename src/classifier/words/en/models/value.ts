export const value = {
  name: 'Client value',
  question: 'Who earns the profit, who will, and who costs more than they bring?',
  tiers: {
    'most-valuable': {
      name: 'Most valuable',
      meaning: 'Among the highest profits.',
      strategy: 'Strengthen the tie; concentrate resources here.',
    },
    'most-growable': {
      name: 'Most growable',
      meaning: 'Profitable, and growing faster than most.',
      strategy: 'Develop: invest where the growth comes from.',
    },
    standard: {
      name: 'Standard',
      meaning: 'Profitable, neither among the highest nor the fastest growing.',
      strategy: 'Serve efficiently: good standard service at a modest cost.',
    },
    'strategic-exception': {
      name: 'Strategic exception',
      meaning: 'Makes a loss, and is kept on purpose: for footfall or for related sales.',
      strategy: 'Keep, and review by a date you set: the reason must still hold then.',
    },
    'below-zero': {
      name: 'Below zero',
      meaning: 'Costs more than it brings.',
      strategy: 'Exit in good order: reprice first, then let go.',
    },
  },
};
