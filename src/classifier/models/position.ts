import type { Condition } from '../decision-table';
import { sizeWords } from '../measures/size-words';
import { palette } from '../palette';
import { withWords } from '../words/with-words';

const longTenure: Condition = { measure: 'tenure_years', from: 'years_cutoff' };
const largeVolume: Condition = { measure: 'volume', from: 'volume_cutoff' };
const highStanding: Condition = { measure: 'standing', above: 0 };

/** Sorts clients by how much they matter: long with us, large, prestigious. */
export const position = withWords('position', {
  id: 'position',
  functionName: 'CLIENT_POSITION',
  measures: [
    {
      id: 'tenure_years',
      kind: 'yearsSince',
      means: ['firstOrder'],
      words: { high: ['long', '长'], low: ['short', '短'] },
    },
    { id: 'volume', kind: 'amount', means: ['money'], adds: 'sum', words: sizeWords },
    { id: 'standing', kind: 'flag', acceptsTierNames: true, blank: 0, optional: true },
  ],
  asOfLast: true,
  cutoffs: [
    { id: 'years_cutoff', measure: 'tenure_years', rule: { kind: 'fixed', value: 3 } },
    { id: 'volume_cutoff', measure: 'volume', rule: { kind: 'percentile', p: 0.8 } },
  ],
  tiers: [
    { id: 'main', color: palette.forest, rank: 'top' },
    { id: 'general', color: palette.sky, rank: 'standard' },
    { id: 'scattered', color: palette.grey, rank: 'low' },
  ],
  tierLadders: [['scattered', 'general', 'main']],
  table: [
    { when: [longTenure, largeVolume], tier: 'main' },
    { when: [longTenure, highStanding], tier: 'main' },
    { when: [largeVolume, highStanding], tier: 'main' },
    { when: [longTenure], tier: 'general' },
    { when: [largeVolume], tier: 'general' },
    { when: [highStanding], tier: 'general' },
    {
      when: [
        { measure: 'tenure_years', below: 'years_cutoff' },
        { measure: 'volume', below: 'volume_cutoff' },
        { measure: 'standing', upTo: 0 },
      ],
      tier: 'scattered',
    },
  ],
});
