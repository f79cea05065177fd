import { palette } from '../palette';
import { withWords } from '../words/with-words';

/** Says what to work on with each client, by her stage of the life cycle. */
export const focus = withWords('focus', {
  id: 'focus',
  functionName: 'CLIENT_FOCUS',
  measures: [{ id: 'stage', kind: 'stage', stagesOf: 'lifecycle' }],
  cutoffs: [],
  tiers: [
    { id: 'choose', color: palette.grey, rank: 'low' },
    { id: 'obtain', color: palette.yellow, rank: 'standard' },
    { id: 'keep', color: palette.sky, rank: 'good' },
    { id: 'expand', color: palette.forest, rank: 'top' },
  ],
  tierLadders: [['choose', 'obtain', 'keep', 'expand']],
  table: [
    { when: [{ measure: 'stage', below: 3 }], tier: 'choose' },
    { when: [{ measure: 'stage', from: 3, below: 4 }], tier: 'obtain' },
    { when: [{ measure: 'stage', from: 4, below: 6 }], tier: 'keep' },
    { when: [{ measure: 'stage', from: 6 }], tier: 'expand' },
  ],
});
