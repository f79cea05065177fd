import type { Language } from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { resolveCutoffs } from '../../src/classifier/cutoffs/resolve-cutoffs';
import { newModelPolicy } from '../../src/policy/model/new-model-policy';
import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import type { CustomModel } from '../../src/policy/custom-model';
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
