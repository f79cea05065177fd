import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import type { CutoffRule } from '../../../src/classifier/cutoff';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planFor } from '../plan-for';
import type { Choice } from '../../../src/sheet/choice';
import type { Plan } from '../../../src/sheet/plan/plan';
import { examples } from '../../setup/examples';

/** The plan for these columns of numbers, one a measure of the model, in the order of its measures. */
function plan(
  modelId: string,
  columns: readonly (readonly CellValue[])[],
  cutoffs: Choice['cutoffs'] = {},
): Plan {
  const ids = modelById(modelId).measures.map(({ id }) => id);
  const chosen = ids.slice(0, columns.length);
  const range = {
    sheetId: 's',
    sheetName: 'Clients',
    top: 0,
    left: 0,
    rows: columns[0]!.length,
    columns: columns.length + 1,
  };
  const choice: Choice = {
    modelId,
    columns: Object.fromEntries(chosen.map((id, index) => [id, index + 1])),
    cutoffs,
    language: 'en',
    asOf: 46347,
  };
  const measures = Object.fromEntries(chosen.map((id, index) => [id, columns[index]!]));
  return planFor(range, choice, { measures, otherHeaders: [] });
}

const times = (count: number, value: number) => Array.from({ length: count }, () => value);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('574 clients of zero among 1,000', () => {
  const { split, counts } = plan('deal-size', [[...times(574, 0), ...upTo(426)]]);

  test('the median is 0: nobody is below, and the note says how many have exactly 0', () => {
    expect(counts).toEqual([50, 150, 800, 0]);
    expect(split!.notes).toEqual([
      { kind: 'noneBelow', cutoff: 'medium_from', measure: 'value', clients: 1000, value: 0, equal: 574 },
    ]);
    expect(split!.emptyTiers).toEqual(['small']);
  });

  test('the same percentiles of the 426 above zero fill all four', () => {
    expect(split!.tiers).toBe(3);
    expect(split!.offers.find(({ basis }) => basis === 'aboveLowest')).toMatchObject({
      measure: 'value',
      lowest: 0,
      above: 426,
      values: [213.5, 341, 404.75],
      tiers: 4,
    });
  });
});

test('clients who are all equal cannot be split, and nothing is offered', () => {
  const { split } = plan('sales-loyalty', [times(5, 100), times(5, 7)]);
  expect(split).toEqual({
    notes: [
      { kind: 'allEqual', cutoff: 'sales_cutoff', measure: 'sales', clients: 5, value: 100 },
      { kind: 'allEqual', cutoff: 'loyalty_cutoff', measure: 'loyalty', clients: 5, value: 7 },
    ],
    emptyTiers: ['rising-star', 'high-risk', 'phase-out'],
    onlyTier: 'treasure',
    tiers: 1,
    offers: [],
  });
});

test('cut-offs that split as they should are not spoken of', () =>
  expect(plan('sales-loyalty', [upTo(4), [1, 4, 2, 3]]).split).toBeUndefined());

describe('each kind of rule that puts its number on the lowest', () => {
  // Seven of ten have 5: the top 60 %, the 50th percentile, the median and the break between 5 and nothing.
  const sales = [...times(7, 5), 8, 9, 40];
  test.each<[string, CutoffRule]>([
    ['median', { kind: 'median' }],
    ['percentile', { kind: 'percentile', p: 0.5 }],
    ['top share', { kind: 'top', share: 0.6 }],
    ['number of her own', { kind: 'fixed', value: 3 }],
  ])('%s', (_, rule) => {
    const { split } = plan('sales-loyalty', [sales, [1, 9, 2, 8, 3, 7, 4, 6, 5, 5]], { sales_cutoff: rule });
    expect(split!.notes).toMatchObject([{ kind: 'noneBelow', cutoff: 'sales_cutoff', clients: 10 }]);
    expect(split!.offers.length).toBeGreaterThan(0);
  });

  test('a natural break lies above the lowest if there are two numbers', () => {
    const { split } = plan('sales-loyalty', [sales, upTo(10)], { sales_cutoff: { kind: 'naturalBreak' } });
    expect(split!.notes).toEqual([]);
  });

  test('a number that nobody reaches', () => {
    const { split } = plan('sales-loyalty', [sales, upTo(10)], {
      sales_cutoff: { kind: 'fixed', value: 99 },
    });
    expect(split!.notes).toMatchObject([{ kind: 'noneFrom', value: 99, equal: 0 }]);
    expect(split!.offers.length).toBeGreaterThan(0);
  });
});

test('two cut-offs on one number leave the tier between them empty', () => {
  const { split } = plan('deal-size', [[1, 2, ...times(8, 5), ...times(8, 9), 10, 11]], {
    medium_from: { kind: 'percentile', p: 0.2 },
    big_from: { kind: 'percentile', p: 0.4 },
  });
  expect(split!.notes).toEqual([
    { kind: 'noneBetween', cutoff: 'big_from', measure: 'value', clients: 20, value: 5, equal: 8 },
  ]);
  expect(split!.emptyTiers).toEqual(['medium']);
});

test('equal profits make everyone A: shares of a total cannot split them', () => {
  const { split } = plan('abc', [times(6, 50)]);
  expect(split!.notes.map(({ kind, measure }) => [kind, measure])).toEqual([
    ['allEqual', 'share_before'],
    ['allEqual', 'share_before'],
  ]);
  expect(split!.onlyTier).toBe('platinum');
  expect(split!.offers).toEqual([]);
});

test('reports a giant that leaves tier B empty, and offers shares that do not', () => {
  const { split, counts } = plan('abc', [[970, 10, 10, 5, 5]]);
  expect(counts).toEqual([1, 0, 4]);
  expect(split!.emptyTiers).toEqual(['plum']);
  expect(split!.offers).toMatchObject([{ basis: 'spread', measure: 'share_before', tiers: 3 }]);
});

test('equal numbers of orders leave scores without clients', () => {
  const { split } = plan('rfm', [upTo(10), [...times(8, 1), 5, 9], upTo(10)]);
  // The quintiles of the orders are 1, 1, 1 and 1.8; each score starts one above, the last at 2.8.
  expect(split!.notes).toEqual([
    { kind: 'unusedScores', measure: 'frequency', clients: 10, unused: 3, of: 5, value: 1, equal: 8 },
  ]);
});

test('what is offered fills more tiers than before, in every model with drawn cut-offs', () => {
  const drawn = catalogue.filter(({ cutoffs }) => cutoffs.some(({ rule }) => rule.kind !== 'fixed'));
  const few = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 50), { minLength: 2, maxLength: 12 });
  for (const model of drawn) {
    fc.assert(
      fc.property(few, few, (first, second) => {
        const columns = model.measures.map((_, index) =>
          first.map((value, row) => (index % 2 ? (second[row % second.length] ?? 0) : value)),
        );
        const { split, counts } = plan(model.id, columns);
        for (const offer of split?.offers ?? []) {
          const better = plan(model.id, columns, offer.rules);
          const filled = (of: readonly number[]) => of.filter((count) => count > 0).length;
          expect(filled(better.counts)).toBe(offer.tiers);
          expect(offer.tiers).toBeGreaterThan(filled(counts));
        }
      }),
      { numRuns: examples(60) },
    );
  }
});
