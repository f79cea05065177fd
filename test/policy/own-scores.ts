import type { CustomMeasure, CustomModel } from '../../src/policy/custom-model';
import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import { unclassifiedTier } from '../../src/policy/model/policy-tiers';
import {
  ownGrid,
  ownGridPolicy,
  ownGridTiers,
  ownLadder,
  ownLadderPolicy,
  ownLadderTiers,
  ownTier,
  standardPolicy,
} from './policies';

const fixed = (id: string, name: string, value: number) => ({
  id,
  name,
  rule: { kind: 'fixed', value } as const,
});

/** Returns a measure of a score, with the value that counts 0, the one that counts 100, and the weight. */
export const scored = (
  number: number,
  name: string,
  kind: CustomMeasure['kind'],
  [worst, best, weight]: readonly [number, number, number],
  index = 'i1',
): CustomMeasure => ({
  id: `m${number}`,
  name,
  kind,
  index,
  cutoffs: [
    fixed(`m${number}_worst`, `${name}: worst`, worst),
    fixed(`m${number}_best`, `${name}: best`, best),
    fixed(`m${number}_weight`, `${name}: weight`, weight),
  ],
});

/** A score of three measures on different scales; of the third, less is better. */
export const ownScore: CustomModel = {
  id: 'own-3',
  name: 'Fit',
  measures: [
    scored(1, 'Potential', 'amount', [0, 100, 50]),
    scored(2, 'Sites', 'count', [0, 40, 30]),
    scored(3, 'Rivals', 'amount', [10, 0, 20]),
  ],
  indices: [
    {
      id: 'i1',
      name: 'Fit index',
      cutoffs: [fixed('i1_1', 'Fair from', 50), fixed('i1_2', 'Good from', 60)],
    },
  ],
  grid: [['good'], ['fair'], ['poor']],
  tierIds: ['good', 'fair', 'poor'],
};

export const ownScoreTiers = [
  ownTier('good', 'Good fit', '#427E5D'),
  ownTier('fair', 'Fair fit', '#FFE08A'),
  ownTier('poor', 'Poor fit', '#101010'),
  unclassifiedTier('en'),
];

export const ownScorePolicy = standardPolicy(customModelToModel(ownScore, ownScoreTiers), 'en', ownScore);

/** A score of two indices as a grid, with a measure of each kind. */
export const ownScoreGrid: CustomModel = {
  id: 'own-4',
  name: 'Key accounts',
  measures: [
    scored(1, 'Purchases', 'amount', [0, 50, 2]),
    scored(2, 'Market growth', 'rate', [-10, 40, 1]),
    scored(3, 'Share of wallet', 'share', [0.1, 0.6, 3], 'i2'),
    scored(4, 'Open complaints', 'count', [60, 0, 1], 'i2'),
    scored(5, 'Last visit', 'daysSince', [90, 10, 0.5], 'i2'),
    scored(6, 'Bought from others', 'flag', [0, 1, 1]),
  ],
  indices: [
    { id: 'i1', name: 'Attractiveness', cutoffs: [fixed('i1_1', 'Attractive from', 50)] },
    {
      id: 'i2',
      name: 'Our position',
      cutoffs: [
        { id: 'i2_1', name: 'Position fair from', rule: { kind: 'median' } },
        fixed('i2_2', 'Position strong from', 80),
      ],
    },
  ],
  grid: [
    ['keep', 'build', 'build'],
    ['keep', 'leave', 'leave'],
  ],
  tierIds: ['keep', 'build', 'leave'],
};

export const ownScoreGridTiers = [
  ownTier('keep', 'Keep', '#427E5D'),
  ownTier('build', 'Build', '#FFE08A'),
  ownTier('leave', 'Leave', '#101010'),
  unclassifiedTier('zh'),
];

export const ownScoreGridPolicy = standardPolicy(
  customModelToModel(ownScoreGrid, ownScoreGridTiers),
  'zh',
  ownScoreGrid,
);

/** A grid, a ladder and two scores of somebody's own, with their policies. */
export const ownModels = [
  { of: 'own grid', own: ownGrid, tiers: ownGridTiers, policy: ownGridPolicy, language: 'en' },
  { of: 'own ladder', own: ownLadder, tiers: ownLadderTiers, policy: ownLadderPolicy, language: 'zh' },
  { of: 'own score', own: ownScore, tiers: ownScoreTiers, policy: ownScorePolicy, language: 'en' },
  {
    of: 'own score of two',
    own: ownScoreGrid,
    tiers: ownScoreGridTiers,
    policy: ownScoreGridPolicy,
    language: 'zh',
  },
] as const;
