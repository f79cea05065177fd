import type { DerivedMeasure } from '../derivation';
import { frequency, monetary, recency } from '../measures/rfm';
import { scoreRanges, type TierRanges } from '../derive/score-ranges';
import { rfmTiers } from './rfm-tiers';
import { withWords } from '../words/with-words';
import { worded } from '../words/worded';

const scores: readonly DerivedMeasure[] = [
  {
    id: 'recency_score',
    name: worded(({ models }) => models.rfm.derived.recency_score.name),
    derivation: { kind: 'quantileScore', of: recency.id, best: 'low' },
  },
  {
    id: 'frequency_score',
    name: worded(({ models }) => models.rfm.derived.frequency_score.name),
    derivation: { kind: 'quantileScore', of: frequency.id, best: 'high' },
  },
  {
    id: 'monetary_score',
    name: worded(({ models }) => models.rfm.derived.monetary_score.name),
    derivation: { kind: 'quantileScore', of: monetary.id, best: 'high' },
  },
];

/**
 * Ranges of the recency, frequency and monetary scores of each tier. The first tier whose ranges fit takes the client.
 */
const ranges: readonly TierRanges[] = [
  ['champions', [5, 5], [5, 5], [5, 5]],
  ['potential-loyalist', [3, 5], [3, 5], [2, 5]],
  ['loyal-customers', [2, 4], [2, 4], [2, 4]],
  ['promising', [3, 4], [1, 3], [3, 5]],
  ['new-customers', [4, 5], [1, 3], [1, 5]],
  ['cant-lose-them', [1, 2], [3, 4], [4, 5]],
  ['at-risk', [1, 2], [2, 5], [4, 5]],
  ['need-attention', [1, 3], [3, 5], [3, 5]],
  ['about-to-sleep', [2, 3], [1, 3], [1, 4]],
  ['lost', [1, 1], [1, 5], [1, 5]],
];

/**
 * Sorts clients by what they did (recency, frequency, monetary value), which predicts what they will do. A client who
 * lacks a score is unclassified.
 */
export const rfm = withWords('rfm', {
  id: 'rfm',
  functionName: 'CLIENT_RFM',
  measures: [recency, frequency, monetary],
  asOfLast: true,
  derived: scores,
  tiers: rfmTiers,
  ...scoreRanges(scores, rfmTiers, ranges, 'others'),
});
