import type { Language } from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { resolveCutoffs } from '../../src/classifier/cutoffs/resolve-cutoffs';
import { newModelPolicy } from '../../src/policy/model/new-model-policy';
import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import type { CustomMeasure, CustomModel } from '../../src/policy/custom-model';
import type { ModelPolicy, PolicyTier } from '../../src/policy/policy';
import { unclassifiedTier } from '../../src/policy/model/policy-tiers';
import { rowForm } from '../../src/classifier/row-form/row-form';
import { columnsOf } from '../classifier/clients';

/** The serial number of 2026-11-21. */
export const today = 46347;

/**
 * Returns the policy of a model with a column for every measure, drawn from five clients who have 10, 20 and so on in
 * each (shares in percent).
 */
export function standardPolicy(model: Model, language: Language = 'en', own?: CustomModel): ModelPolicy {
  const columns = Object.fromEntries(model.measures.map(({ id, name }) => [id, `${name[language]} 2026`]));
  const clients = [10, 20, 30, 40, 50].map((number) =>
    Object.fromEntries(model.measures.map(({ id, kind }) => [id, kind === 'share' ? number / 100 : number])),
  );
  const form = rowForm(model, new Set(Object.keys(columns)));
  const cutoffs = resolveCutoffs(form, columnsOf(clients));
  return newModelPolicy({ model, ...(own && { own }), columns, cutoffs, language, asOf: today });
}

export const ownTier = (id: string, name: string, fill = '#8FB076'): PolicyTier => ({
  id,
  name,
  fill,
  strategy: `What to do for ${name}`,
  formerNames: [],
});

/** A custom model: three levels of sales by two levels of margin. */
export const ownGrid: CustomModel = {
  id: 'own-1',
  name: 'Sales and margin',
  measures: [
    {
      id: 'm1',
      name: 'Sales',
      kind: 'amount',
      cutoffs: [
        { id: 'm1_1', name: 'Sales are fair from', rule: { kind: 'median' } },
        { id: 'm1_2', name: 'Sales are high from', rule: { kind: 'top', share: 0.2 } },
      ],
    },
    {
      id: 'm2',
      name: 'Margin',
      kind: 'rate',
      cutoffs: [{ id: 'm2_1', name: 'Margin is high from', rule: { kind: 'fixed', value: 0.3 } }],
    },
  ],
  grid: [
    ['best', 'good'],
    ['good', 'rest'],
    ['rest', 'rest'],
  ],
  tierIds: ['best', 'good', 'rest'],
};

export const ownGridTiers = [
  ownTier('best', 'Best', '#427E5D'),
  ownTier('good', 'Good', '#FFE08A'),
  ownTier('rest', 'The rest', '#101010'),
  unclassifiedTier('en'),
];

export const ownGridPolicy = standardPolicy(customModelToModel(ownGrid, ownGridTiers), 'en', ownGrid);

/** A custom model: three levels of the days since the last visit. */
export const ownLadder: CustomModel = {
  id: 'own-2',
  name: 'Visits',
  measures: [
    {
      id: 'm1',
      name: 'Last visit',
      kind: 'daysSince',
      cutoffs: [
        { id: 'm1_1', name: 'Long ago from', rule: { kind: 'fixed', value: 30 } },
        { id: 'm1_2', name: 'Too long ago from', rule: { kind: 'mean' } },
      ],
    },
  ],
  grid: [['lost'], ['cooling'], ['warm']],
  tierIds: ['lost', 'cooling', 'warm'],
};

export const ownLadderTiers = [
  ownTier('lost', 'Lost', '#101010'),
  ownTier('cooling', 'Cooling', '#FFE08A'),
  ownTier('warm', 'Warm', '#427E5D'),
  unclassifiedTier('zh'),
];

export const ownLadderPolicy = standardPolicy(customModelToModel(ownLadder, ownLadderTiers), 'zh', ownLadder);

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

/** The custom models above, with their policies. */
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
