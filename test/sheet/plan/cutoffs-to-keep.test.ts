import { describe, expect, test } from '@jest/globals';
import type { KeptCutoffs } from '../../../src/classifier/cutoffs/kept-cutoffs';
import { resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { knowledge } from '../../../src/classifier/measure';
import { abc } from '../../../src/classifier/models/abc';
import { dealSize } from '../../../src/classifier/models/deal-size';
import { satisfaction } from '../../../src/classifier/models/satisfaction';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { atOneGo } from '../../../src/classifier/slices';
import { cutoffsToKeep, resolveWithKept } from '../../../src/sheet/plan/cutoffs-to-keep';

const day = 46000;
const known = (...values: number[]) => ({
  values: Float64Array.from(values),
  knowledge: new Uint8Array(values.length).fill(knowledge.known),
});
const drawnOnce = (
  model: Parameters<typeof resolveCutoffs>[0],
  columns: Parameters<typeof resolveCutoffs>[1],
) =>
  Object.fromEntries(
    resolveCutoffs(model, columns).map(({ id, rule, value }) => [id, { rule, value, drawnOn: day }]),
  );

describe('sizes of deals, by percentiles of 50, 80 and 95', () => {
  // In hundreds: of 100 to 1100 they are 600, 900 and 1050.
  const then = { value: known(...Array.from({ length: 11 }, (_, at) => 100 * (at + 1))) };
  const cutoffs: KeptCutoffs = drawnOnce(dealSize, then);
  const columns = { value: 'Value' };
  const keep = (rules = {}, now = columns) => cutoffsToKeep(dealSize, rules, { cutoffs, columns }, now);
  const numbers = (kept: KeptCutoffs, rules = {}) =>
    // Today they are 1 to 11.
    atOneGo(resolveWithKept(dealSize, { value: known(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) }, rules, kept)).map(
      ({ value, drawnOn }) => [value, drawnOn],
    );

  test('are kept as they were drawn', () => {
    expect(numbers(keep())).toEqual([
      [600, day],
      [900, day],
      [1050, day],
    ]);
  });

  test('a rule in percent with other last digits is the same rule', () => {
    expect(Object.keys(keep({ big_from: { kind: 'percentile', p: 0.8 + 1e-16 } }))).toHaveLength(3);
  });

  test('if the number of another rule is below one that is kept, that one is drawn anew too', () => {
    // The 60th percentile of 1 to 11 is 7; 600 was the lower cut-off, 1050 the upper one.
    const rules = { big_from: { kind: 'percentile', p: 0.6 } as const };
    expect(numbers(keep(rules), rules)).toEqual([
      [6, undefined],
      [7, undefined],
      [10.5, undefined],
    ]);
  });

  test('of another column none is kept, nor one without a day or a number', () => {
    expect(keep({}, { value: 'Potential' })).toEqual({});
    const { medium_from: medium, big_from: big } = cutoffs;
    const partly = {
      medium_from: { rule: medium!.rule, value: medium!.value },
      big_from: { ...big!, value: NaN },
    };
    expect(cutoffsToKeep(dealSize, {}, { cutoffs: partly, columns }, columns)).toEqual({});
  });
});

test('a share of the total is never kept', () => {
  const form = rowForm(abc, new Set(['profit']));
  const columns = { profit: 'Profit' };
  const cutoffs = drawnOnce(form, { profit: known(50, 30, 15, 5) });
  expect(cutoffsToKeep(form, {}, { cutoffs, columns }, columns)).toEqual({});
});

test('a cut-off of an index is drawn anew if the index is computed in another way; its scales are kept', () => {
  const given = ['reputation', 'awareness', 'complaints'];
  const byMedian = satisfaction.cutoffs.map((cutoff) => ({ ...cutoff, rule: { kind: 'median' } as const }));
  const form = rowForm({ ...satisfaction, cutoffs: byMedian }, new Set(given));
  const columns = Object.fromEntries(given.map((id) => [id, id]));
  const cutoffs = drawnOnce(
    form,
    Object.fromEntries(given.map((id, at) => [id, known(1 + at, 2, 3 + at, 4, 5 * at)])),
  );
  const kept = (rules: Parameters<typeof cutoffsToKeep>[1], now = columns) =>
    Object.keys(cutoffsToKeep(form, rules, { cutoffs, columns }, now)).sort();
  const scales = given.flatMap((id) => [`index_${id}_hi`, `index_${id}_lo`]).sort();
  expect(kept({})).toEqual([...scales, 'neutral_from', 'satisfied_from', 'very_satisfied_from'].sort());
  expect(kept({ index_reputation_weight: { kind: 'fixed', value: 0.9 } })).toEqual(scales);
  // An end of a scale is drawn from clients of whom all indicators are known.
  expect(kept({}, { ...columns, awareness: 'Fame' })).toEqual([]);
});
