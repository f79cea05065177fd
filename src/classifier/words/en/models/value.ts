export const value = {
  name: 'Client value',
  question: 'Who earns the profit, who will, and who costs more than they bring?',
  tiers: {
    'most-valuable': {
      name: 'Most valuable',
      strategy: 'Strengthen the tie; concentrate resources here.',
    },
    'most-growable': {
      name: 'Most growable',
      strategy: 'Develop: invest where the growth comes from.',
    },
    standard: {
      name: 'Standard',
      strategy: 'Serve efficiently: good standard service at a modest cost.',
    },
    'strategic-exception': {
      name: 'Strategic exception',
      strategy: 'Keep, and review by a date you set: the reason must still hold then.',
    },
    'below-zero': {
      name: 'Below zero',
      strategy: 'Exit in good order: reprice first, then let go.',
    },
  },
};
