export const dealLikelihood = {
  name: 'Deal likelihood',
  question: 'Which prospects are about to buy, and which will take time?',
  measures: {
    likelihood: {
      name: 'Likelihood',
      description: 'How likely the deal is: 0.35 or 35 %, or high or low.',
    },
  },
  cutoffs: {
    a_from: { name: 'Grade A from', description: 'Prospects from this likelihood are grade A.' },
    b_from: { name: 'Grade B from', description: 'Prospects from this likelihood are grade B.' },
    c_from: { name: 'Grade C from', description: 'Prospects from this likelihood are grade C.' },
  },
  tiers: {
    'grade-a': {
      name: 'Grade A',
      strategy: 'Close now: agree the last points and the date.',
    },
    'grade-b': {
      name: 'Grade B',
      strategy: 'Nurture: find out what is missing and supply it.',
    },
    'grade-c': {
      name: 'Grade C',
      strategy: 'Keep warm: stay in touch at little cost.',
    },
    'grade-d': {
      name: 'Grade D',
      strategy: 'Revisit later: set a date and move on.',
    },
  },
};
