import type { PolicyText } from '../policy-sheet';

export const policySheet: PolicyText = {
  sheet: 'Client Policy',
  note: 'How this workbook segments its clients. Change a column, rule, number, tier name, colour (#RRGGBB) or strategy here or in ClientTier; leave the small grey cells as they are.',
  asOf: 'As of',
  language: 'Language',
  version: 'Version',
  forFormulas: 'For formulas',
  measures: ['Measure', 'Column', 'Id'],
  ownMeasures: ['Measure', 'Column', 'Kind', 'Id'],
  cutoffs: ['Cut-off', 'Rule', 'Number', 'Drawn on', 'Id'],
  tiers: ['Tier', 'Colour', 'Strategy', 'Former names', 'Id'],
  ownModel: (rows, columns) =>
    columns === undefined
      ? `A model of your own: a ladder on ${rows}.`
      : `A model of your own: ${rows} down, ${columns} across.`,
  levels: 'Level',
  ladderTier: 'Tier',
  level: (number, count) =>
    `Level ${number}${number === count ? ' (highest)' : number === 1 ? ' (lowest)' : ''}`,
  unclassifiedStrategy: 'Complete the figures that are missing.',
};
