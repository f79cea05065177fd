import { describe, expect, test } from '@jest/globals';
import { modelPolicyFaults } from '../../../../src/policy/faults/model-policy-faults';
import {
  newCustomModel,
  withCell,
  withLevels,
  withMeasure,
  withMeasureCount,
  withoutTier,
  withTier,
  withTierChanged,
  type CustomModelDraft,
} from '../../../../src/taskpane/state/custom-model/custom-model-draft';
import { draftOfOwn } from '../../../../src/taskpane/state/custom-model/draft-of-own';
import {
  policyOfDraft,
  withCustomModel,
  withoutCustomModel,
} from '../../../../src/taskpane/state/custom-model/custom-model-policy';
import { customFaultsAt } from '../../../../src/taskpane/state/custom-model/custom-model-faults-at';
import { paneText } from '../../../../src/taskpane/text/pane-text';
import { ownGrid, ownGridPolicy, today } from '../../../policy/policies';

const english = { language: 'en', mark: '.', words: paneText.en.policy.own } as const;
const grid = { ...ownGridPolicy, own: ownGrid };
const policy = { language: 'en', asOf: today, models: [ownGridPolicy] } as const;

/** A ladder of the margin in two levels. */
function ladder(): CustomModelDraft {
  const named = withMeasure(withMeasureCount(newCustomModel(undefined), 1), 0, {
    name: 'Margin',
    kind: 'rate',
  });
  const [first, second, third] = named.tiers.map(({ id }) => id);
  const parted = withoutTier(withLevels(named, 0, 2), third!);
  const tiers = [
    [first!, 'Healthy'],
    [second!, 'Thin'],
  ].reduce((draft, [id, name]) => withTierChanged(draft, id!, { name: name!, strategy: 'Go on.' }), parted);
  return { ...withCell(withCell(tiers, 0, 0, first!), 1, 0, second!), name: 'Margins' };
}

test('a ladder of two levels is a valid model, split at the median, with the measure’s name as column', () => {
  const made = policyOfDraft(ladder(), undefined, english)!;
  expect(modelPolicyFaults(made, (place) => place)).toEqual([]);
  expect(made).toMatchObject({
    modelId: 'own-1',
    own: {
      measures: [{ id: 'm1', kind: 'rate', cutoffs: [{ id: 'm1_1', name: 'Margin: high from' }] }],
      grid: [['t1'], ['t2']],
    },
    columns: { m1: 'Margin' },
    cutoffs: { m1_1: { rule: { kind: 'median' }, value: NaN } },
  });
  expect(made.tiers.map(({ name }) => name)).toEqual(['Healthy', 'Thin', 'Unclassified']);
});

describe('a model that is edited', () => {
  const draft = draftOfOwn(grid, '.');

  test('and not changed is what it was, with its numbers and the names that its cut-offs were given', () => {
    expect(policyOfDraft(draft, ownGridPolicy, english)).toEqual(ownGridPolicy);
  });

  test('gets new names of cut-offs if the measure is renamed or has more levels', () => {
    const { own } = policyOfDraft(withMeasure(draft, 0, { name: 'Profit' }), ownGridPolicy, english)!;
    expect(own!.measures[0]!.cutoffs.map(({ name }) => name)).toEqual([
      'Profit: middle from',
      'Profit: high from',
    ]);
    expect(own!.measures[1]).toEqual(ownGrid.measures[1]);
  });

  test('keeps a number that is drawn by the same rule, and loses one that is drawn by another', () => {
    const [sales] = draft.measures;
    const cutoffs = [sales!.cutoffs[0]!, { kind: 'mean', text: '' } as const];
    const { m1_1, m1_2 } = policyOfDraft(withMeasure(draft, 0, { cutoffs }), ownGridPolicy, english)!.cutoffs;
    // Of 10 to 50 the median is 30.
    expect(m1_1).toEqual({ rule: { kind: 'median' }, value: 30, drawnOn: today });
    expect(m1_2).toEqual({ rule: { kind: 'mean' }, value: NaN });
  });

  test('and renamed tiers are still known by their former names', () => {
    const made = policyOfDraft(withTierChanged(draft, 'best', { name: 'Top' }), ownGridPolicy, english)!;
    expect(made.tiers[0]).toMatchObject({ name: 'Top', formerNames: ['Best'] });
  });

  test('and given more levels reports the gaps of the grid, and a tier without a cell by its name', () => {
    const wider = withLevels(draft, 1, 3);
    expect(wider.grid).toEqual([
      ['best', 'good', ''],
      ['good', 'rest', ''],
      ['rest', 'rest', ''],
    ]);
    const gaps = customFaultsAt(policyOfDraft(wider, ownGridPolicy, english)!, 'en');
    expect(Object.keys(gaps)).toEqual(['own.grid[0][2]', 'own.grid[1][2]', 'own.grid[2][2]']);
    const unused = policyOfDraft(withCell(draft, 0, 0, 'good'), ownGridPolicy, english)!;
    expect(customFaultsAt(unused, 'en')['own.tierIds[0]']).toContain(
      'No cell of the grid has the segment "Best"',
    );
  });
});

test('reports crossing cut-offs at the upper one; a number that cannot be read makes no model', () => {
  const fixed = (text: string) => ({ kind: 'fixed', text }) as const;
  const draft = draftOfOwn(grid, '.');
  const crossed = withMeasure(draft, 0, { cutoffs: [fixed('20'), fixed('10')] });
  const faults = customFaultsAt(policyOfDraft(crossed, ownGridPolicy, english)!, 'en');
  expect(faults['own.measures[0].cutoffs[1].rule']).toContain('must not be lower');
  const unread = withMeasure(draft, 0, { cutoffs: [fixed('many'), fixed('10')] });
  expect(policyOfDraft(unread, ownGridPolicy, english)).toBeUndefined();
});

test('a removed tier leaves gaps; a new tier never gets the id of another', () => {
  const draft = withoutTier(draftOfOwn(grid, '.'), 'good');
  expect(draft.grid.flat()).toEqual(['best', '', '', 'rest', 'rest', 'rest']);
  const ids = withTier(withTier(draft)).tiers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});

test('a policy holds several custom models, each with its own id', () => {
  const second = newCustomModel(policy);
  expect(second.id).toBe('own-2');
  const made = policyOfDraft({ ...ladder(), id: second.id }, undefined, english)!;
  const both = withCustomModel(policy, made);
  expect(both.models.map(({ modelId }) => modelId)).toEqual(['own-1', 'own-2']);
  expect(withCustomModel(both, { ...made, columns: { m1: 'Profit' } }).models[1]!.columns).toEqual({
    m1: 'Profit',
  });
  expect(withoutCustomModel(both, 'own-1').models).toEqual([made]);
});
