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
      meaning: 'Not yet a buyer (stages 1 and 2).',
      strategy: 'Qualify: spend time where a need and a budget are seen.',
    },
    obtain: {
      name: 'Obtain',
      meaning: 'Has bought for the first time (stage 3).',
      strategy: 'Convert the first purchase into a second.',
    },
    keep: {
      name: 'Keep',
      meaning: 'Buys again (stages 4 and 5).',
      strategy: 'Care: answer quickly and stay in touch between orders.',
    },
    expand: {
      name: 'Expand',
      meaning: 'Supports you beyond buying (stages 6 to 8).',
      strategy: 'Broaden what you do for each other.',
    },
  },
};
