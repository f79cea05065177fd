import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import { scaleIds, scaleNumbers, type CustomCutoff, type CustomModel } from '../../src/policy/custom-model';
import { unclassifiedTier } from '../../src/policy/model/policy-tiers';
import { ownTier, standardPolicy } from '../policy/policies';
import { handModel } from './hand-models';

/* The models of her own in hand-models.ts, in the form in which the pane makes them. */

const [ladder, score] = ['own-1', 'own-2'].map(handModel) as [
  ReturnType<typeof handModel>,
  ReturnType<typeof handModel>,
];

const cutoff = ({ cutoffs }: typeof ladder, id: string, name: string): CustomCutoff => ({
  id,
  name,
  rule: { kind: 'fixed', value: cutoffs[id]! },
});

const calls: CustomModel = {
  id: ladder.id,
  name: 'Calls',
  measures: [{ id: 'm1', name: 'Visits', kind: 'amount', cutoffs: [cutoff(ladder, 'm1_1', 'Often from')] }],
  grid: [['often'], ['seldom']],
  tierIds: ['often', 'seldom'],
};

const fit: CustomModel = {
  id: score.id,
  name: 'Fit',
  measures: Object.entries(score.columns).map(([id, name]) => ({
    id,
    name,
    kind: 'amount',
    index: 'i1',
    cutoffs: scaleNumbers.map((number) => cutoff(score, scaleIds(id)[number], `${name}: ${number}`)),
  })),
  indices: [{ id: 'i1', name: 'Fit index', cutoffs: [cutoff(score, 'i1_1', 'Fits from')] }],
  grid: [['fits'], ['fits-not']],
  tierIds: ['fits', 'fits-not'],
};

function policyOf(own: CustomModel) {
  const [first] = own.tierIds;
  const tiers = [
    ...Object.entries(handModel(own.id).tiers).map(([id, [name, strategy]]) => ({
      ...ownTier(id, name, id === first ? '#427E5D' : '#FFE08A'),
      strategy,
    })),
    unclassifiedTier('en'),
  ];
  return standardPolicy(customModelToModel(own, tiers), 'en', own);
}

export const customModelPolicies = { 'own-1': policyOf(calls), 'own-2': policyOf(fit) };
