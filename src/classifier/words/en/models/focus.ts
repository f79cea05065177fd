export const focus = {
  name: 'Focus by stage',
  question: 'What does the stage of each client ask for: to choose, to obtain, to keep or to expand?',
  measures: {
    stage: {
      name: 'Stage',
      description: 'The stage of the life cycle, by number (1 to 8) or by name.',
    },
  },
  tiers: {
    choose: {
      name: 'Choose',
      strategy: 'Qualify: spend time where a need and a budget are seen.',
    },
    obtain: {
      name: 'Obtain',
      strategy: 'Convert the first purchase into a second.',
    },
    keep: {
      name: 'Keep',
      strategy: 'Care: answer quickly and stay in touch between orders.',
    },
    expand: {
      name: 'Expand',
      strategy: 'Broaden what you do for each other.',
    },
  },
};
