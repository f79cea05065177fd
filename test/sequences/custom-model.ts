import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import type { CustomModel } from '../../src/policy/custom-model';
import { unclassifiedTier } from '../../src/policy/model/policy-tiers';
import { ownTier, standardPolicy } from '../policy/policies';
import { handModel } from './hand-models';

const hand = handModel('own-1');

/** The custom model of hand-models.ts, in the form in which the pane makes it. */
const own: CustomModel = {
  id: 'own-1',
  name: 'Calls',
  measures: [
    {
      id: 'm1',
      name: 'Visits',
      kind: 'amount',
      cutoffs: [{ id: 'm1_1', name: 'Often from', rule: { kind: 'fixed', value: hand.cutoffs['m1_1']! } }],
    },
  ],
  grid: [['often'], ['seldom']],
  tierIds: ['often', 'seldom'],
};

const tiers = [
  ...Object.entries(hand.tiers).map(([id, [name, strategy]]) => ({
    ...ownTier(id, name, id === 'often' ? '#427E5D' : '#FFE08A'),
    strategy,
  })),
  unclassifiedTier('en'),
];

export const customModelPolicy = standardPolicy(customModelToModel(own, tiers), 'en', own);
