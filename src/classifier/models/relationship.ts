import { closed } from '../measures/closed';
import { strategic } from '../measures/strategic';
import { palette } from '../palette';
import { loyalty } from './sales-loyalty';
import { withWords } from '../words/with-words';

/** Sorts clients by how close the relationship is. */
export const relationship = withWords('relationship', {
  id: 'relationship',
  functionName: 'CLIENT_RELATION',
  measures: [closed, loyalty, strategic],
  cutoffs: [
    {
      id: 'loyalty_cutoff',
      measure: 'loyalty',
      rule: { kind: 'median' },
      over: [{ measure: 'closed', from: 1 }],
    },
  ],
  tiers: [
    { id: 'strategic-confidant', color: palette.forest, rank: 'top' },
    { id: 'existing', color: palette.green, rank: 'good' },
    { id: 'prospect', color: palette.sky, rank: 'standard' },
  ],
  table: [
    { when: [{ measure: 'closed', below: 1 }], tier: 'prospect' },
    {
      when: [
        { measure: 'closed', from: 1 },
        { measure: 'strategic', below: 1 },
      ],
      tier: 'existing',
    },
    {
      when: [
        { measure: 'closed', from: 1 },
        { measure: 'strategic', from: 1 },
        { measure: 'loyalty', from: 'loyalty_cutoff' },
      ],
      tier: 'strategic-confidant',
    },
    {
      when: [
        { measure: 'closed', from: 1 },
        { measure: 'strategic', from: 1 },
        { measure: 'loyalty', below: 'loyalty_cutoff' },
      ],
      tier: 'existing',
    },
  ],
});
