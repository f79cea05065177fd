import type { PolicyText } from '../policy-sheet';

export const policySheet: PolicyText = {
  sheet: 'Client Policy',
  note: 'Change columns, rules, numbers, names, colours and strategies here or in ClientTier. The hidden column E is for formulas.',
  asOf: 'As of',
  language: 'Language',
  version: 'Version',
  forFormulas: 'For formulas',
  measures: ['Measure', 'Column', 'Id'],
  ownMeasures: ['Measure', 'Column', 'Kind', 'Id'],
  scoreMeasures: ['Measure', 'Column', 'Kind', 'Index', 'Id'],
  indices: ['Index', 'Id'],
  cutoffs: ['Cut-off', 'Rule', 'Number', 'Calculated on', 'Id'],
  tiers: ['Segment', 'Colour', 'Strategy', 'Former names', 'Id'],
  ownModel: (rows, columns) =>
    columns === undefined
      ? `A model of your own: levels of ${rows}.`
      : `A model of your own: ${rows} down, ${columns} across.`,
  room: {
    list: (sheet, day, tiers) => `Room on ${sheet}${day ? ` (as of ${day})` : ''}: ${tiers.join(', ')}.`,
    clients: (tier, most) => `${tier} ${most}`,
    hours: (tier, hours) => `${tier} ${hours} hours`,
    onlyTold: 'Change it in the pane only.',
  },
  levels: 'Level',
  ladderTier: 'Segment',
  level: (number, count) =>
    `Level ${number}${number === count ? ' (highest)' : number === 1 ? ' (lowest)' : ''}`,
  unclassifiedStrategy: 'Complete the figures that are missing.',
};
