import { describe, expect, test } from '@jest/globals';
import { modelPolicyFaults } from '../../../../src/policy/faults/model-policy-faults';
import {
  newCustomModel,
  withAxisCutoffs,
  withCell,
  withMeasure,
  withTierChanged,
  type CustomModelDraft,
} from '../../../../src/taskpane/state/custom-model/custom-model-draft';
import { draftOfOwn } from '../../../../src/taskpane/state/custom-model/draft-of-own';
import { policyOfDraft, unreadStep } from '../../../../src/taskpane/state/custom-model/custom-model-policy';
import { stepOf } from '../../../../src/taskpane/state/custom-model/custom-model-steps';
import {
  formOf,
  mayAddMeasure,
  sharesOfWeights,
  withForm,
  withIndexCount,
  withKind,
  withNewMeasure,
  withoutMeasure,
} from '../../../../src/taskpane/state/custom-model/score-draft';
import { paneText } from '../../../../src/taskpane/text/pane-text';
import { ownScoreGrid, ownScoreGridPolicy, ownScorePolicy, ownScore } from '../../../policy/own-scores';
import { ownGrid, ownGridPolicy } from '../../../policy/policies';

const own = paneText.en.policy.own;
const english = { language: 'en', mark: '.', words: own } as const;
const names = own.indexNames;
const rule = { kind: 'median' } as const;
const number = (text: string) => ({ kind: 'fixed', text }) as const;

/** The score of the issue: weights 5, 3 and 2, of the third measure less is better; levels from 40 and from 60. */
function score(): CustomModelDraft {
  const three = withNewMeasure(withForm({ ...newCustomModel(undefined), name: 'Fit' }, 'score', names));
  const measures = [
    ['Potential', '0', '100', '5'],
    ['Sites', '0', '40', '3'],
    ['Rivals', '10', '0', '2'],
  ] as const;
  const scaled = measures.reduce<CustomModelDraft>(
    (draft, [name, ...scale], at) => withMeasure(draft, at, { name, cutoffs: scale.map(number) }),
    three,
  );
  const levels = withAxisCutoffs(scaled, 0, [number('40'), number('60')]);
  return levels.tiers.reduce(
    (draft, { id }, at) =>
      withCell(withTierChanged(draft, id, { name: `Tier ${at}`, strategy: 'Go on.' }), at, 0, id),
    levels,
  );
}

test('a score made in the editor is a valid model with its scales, weights and levels', () => {
  const made = policyOfDraft(score(), undefined, english)!;
  expect(modelPolicyFaults(made, (place) => place)).toEqual([]);
  expect(made.columns).toEqual({ m1: 'Potential', m2: 'Sites', m3: 'Rivals' });
  expect(Object.fromEntries(Object.entries(made.cutoffs).map(([id, { value }]) => [id, value]))).toEqual({
    ...{ m1_worst: 0, m1_best: 100, m1_weight: 5, m2_worst: 0, m2_best: 40, m2_weight: 3 },
    ...{ m3_worst: 10, m3_best: 0, m3_weight: 2, i1_1: 40, i1_2: 60 },
  });
  expect(made.own!.measures[2]!.cutoffs.map(({ name }) => name)).toEqual([
    ...['Rivals: worst', 'Rivals: best', 'Rivals: weight'],
  ]);
  expect(made.own!.indices!.map(({ name }) => name)).toEqual(['Score']);
});

test('says which share of its index each measure has', () => {
  expect(sharesOfWeights(score(), '.')).toEqual([0.5, 0.3, 0.2]);
  const two = withMeasure(withIndexCount(score(), 2, names), 2, { index: 1 });
  expect(sharesOfWeights(two, '.')).toEqual([0.625, 0.375, 1]);
  const without = withMeasure(score(), 1, { cutoffs: ['0', '40', '0'].map(number) });
  expect(sharesOfWeights(without, '.')).toEqual([undefined, undefined, undefined]);
});

describe('a score that is edited', () => {
  test.each([
    ['a grid with a measure of each kind', ownScoreGridPolicy, ownScoreGrid, 'zh'],
    ['a ladder', ownScorePolicy, ownScore, 'en'],
  ] as const)('and not changed is what it was: %s', (_, policy, model, language) => {
    const draft = draftOfOwn({ ...policy, own: model }, '.');
    const words = paneText[language].policy.own;
    expect(policyOfDraft(draft, policy, { language, mark: '.', words })).toEqual(policy);
  });

  test('keeps columns and names of the measures that follow one that is removed', () => {
    const before = { ...ownScorePolicy, columns: { m1: 'Potential', m2: 'Sites', m3: 'Number of rivals' } };
    const draft = withoutMeasure(draftOfOwn({ ...before, own: ownScore }, '.'), 1);
    const now = policyOfDraft(draft, before, english)!;
    expect(modelPolicyFaults(now, (place) => place)).toEqual([]);
    expect(now.columns).toEqual({ m1: 'Potential', m2: 'Number of rivals' });
    expect(now.own!.measures[1]!.cutoffs.map(({ id, name }) => [id, name])).toEqual([
      ['m2_worst', 'Rivals: worst'],
      ['m2_best', 'Rivals: best'],
      ['m2_weight', 'Rivals: weight'],
    ]);
  });
});

describe('a grid that becomes a score', () => {
  const own = {
    ...ownGrid,
    measures: ownGrid.measures.map((measure) => ({
      ...measure,
      cutoffs: [1, 2, 3].map((at) => ({ id: `${measure.id}_${at}`, name: `Line ${at}`, rule })),
    })),
  };
  const before = { ...ownGridPolicy, own, columns: { m1: 'Column 1', m2: 'Column 2' } };
  const [first, second] = own.measures;
  const draft = withForm(draftOfOwn(before, '.'), 'score', names);

  test('names its scales as scales, although it had as many cut-offs', () => {
    const now = policyOfDraft(draft, before, english)!;
    expect(now.own!.measures[0]!.cutoffs.map(({ name }) => name)).toEqual(
      ['worst', 'best', 'weight'].map((number) => `${first!.name}: ${number}`),
    );
    expect(now.columns).toEqual({ m1: 'Column 1', m2: 'Column 2' });
  });

  test('keeps the column of the second measure if the first is removed', () => {
    const now = policyOfDraft(withoutMeasure(draft, 0), before, english)!;
    expect(now.own!.measures.map(({ name }) => name)).toEqual([second!.name]);
    expect(now.columns).toEqual({ m1: 'Column 2' });
  });
});

test('a measure of another kind gets the scale of that kind, and keeps its weight', () => {
  const scaleOf = (kind: 'share' | 'flag') =>
    withKind(score(), 0, kind).measures[0]!.cutoffs.map(({ text }) => text);
  expect(scaleOf('share')).toEqual(['0 %', '100 %', '5']);
  expect(scaleOf('flag')).toEqual(['0', '1', '5']);
});

test('has at most ten measures', () => {
  let draft = score();
  while (mayAddMeasure(draft)) draft = withNewMeasure(draft);
  expect(draft.measures).toHaveLength(10);
});

test('may become a grid or ladder again, and keeps the names of its measures', () => {
  const flagged = withMeasure(score(), 1, { kind: 'flag' });
  for (const [form, kept] of [
    ['ladder', ['Potential']],
    ['grid', ['Potential', 'Sites']],
  ] as const) {
    const changed = withForm(flagged, form, names);
    expect(formOf(changed)).toBe(form);
    expect(changed.measures.map(({ name }) => name)).toEqual(kept);
    expect(changed.measures.every(({ kind, cutoffs }) => kind === 'amount' && cutoffs.length === 2)).toBe(
      true,
    );
  }
});

test('a number that cannot be read, and each mistake, is in the step with its field', () => {
  const of = (text: string) => withMeasure(score(), 0, { cutoffs: [text, '100', '5'].map(number) });
  expect(unreadStep(of('much'), '.')).toBe('what');
  expect(unreadStep(withAxisCutoffs(score(), 0, [number('x'), number('60')]), '.')).toBe('levels');
  expect(unreadStep(score(), '.')).toBeUndefined();
  const faults = modelPolicyFaults(policyOfDraft(of('100'), undefined, english)!, (place) => place);
  expect(faults.map(({ place }) => [place, stepOf(place)])).toEqual([['cutoffs.m1_best.value', 'what']]);
  // Also while the model has no segments yet.
  const begun = withMeasure(withForm(newCustomModel(undefined), 'score', names), 0, {
    cutoffs: ['5', '5', '0'].map(number),
  });
  const atFirst = modelPolicyFaults(policyOfDraft(begun, undefined, english)!, (place) => place);
  expect(atFirst.map(({ place, code }) => `${place} ${code}`)).toEqual(
    expect.arrayContaining(['cutoffs.m1_best.value noScale', 'cutoffs.m1_weight.value notAboveZero']),
  );
  expect(stepOf('own.indices[0].name')).toBe('what');
  expect(stepOf('own.indices[0].cutoffs[1].rule')).toBe('levels');
  expect(stepOf('cutoffs.i1_2.value')).toBe('levels');
});
