import { palette } from '../palette';
import { withWords } from '../words/with-words';

/** Sorts prospects by how likely a deal with them is. */
export const dealLikelihood = withWords('dealLikelihood', {
  id: 'deal-likelihood',
  functionName: 'CLIENT_GRADE',
  measures: [{ id: 'likelihood', kind: 'share', means: ['likelihood'] }],
  cutoffs: [
    { id: 'a_from', measure: 'likelihood', rule: { kind: 'fixed', value: 0.8 } },
    { id: 'b_from', measure: 'likelihood', rule: { kind: 'fixed', value: 0.5 } },
    { id: 'c_from', measure: 'likelihood', rule: { kind: 'fixed', value: 0.2 } },
  ],
  tiers: [
    { id: 'grade-a', color: palette.blue, rank: 'top' },
    { id: 'grade-b', color: palette.sky, rank: 'good' },
    { id: 'grade-c', color: palette.yellow, rank: 'standard' },
    { id: 'grade-d', color: palette.rose, rank: 'low' },
  ],
  tierLadders: [['grade-d', 'grade-c', 'grade-b', 'grade-a']],
  table: [
    { when: [{ measure: 'likelihood', from: 'a_from' }], tier: 'grade-a' },
    { when: [{ measure: 'likelihood', from: 'b_from', below: 'a_from' }], tier: 'grade-b' },
    { when: [{ measure: 'likelihood', from: 'c_from', below: 'b_from' }], tier: 'grade-c' },
    { when: [{ measure: 'likelihood', below: 'c_from' }], tier: 'grade-d' },
  ],
});
