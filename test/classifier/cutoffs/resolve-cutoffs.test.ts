import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { computeCutoff } from '../../../src/classifier/cutoffs/compute-cutoff';
import { ascendingCutoffs, type CutoffRule } from '../../../src/classifier/cutoff';
import { knowledge } from '../../../src/classifier/measure';
import { dealLikelihood } from '../../../src/classifier/models/deal-likelihood';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { satisfaction } from '../../../src/classifier/models/satisfaction';
import { resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { atOneGo } from '../../../src/classifier/slices';

const draw = (rule: CutoffRule, ...numbers: number[]) =>
  atOneGo(computeCutoff(rule, Float64Array.from(numbers)));
const known = (...values: number[]) => ({
  values: Float64Array.from(values),
  knowledge: new Uint8Array(values.length).fill(knowledge.known),
});

describe('drawing a cut-off', () => {
  test('the median, of an odd and of an even number (examples of Excel help for MEDIAN)', () => {
    expect(draw({ kind: 'median' }, 1, 2, 3, 4, 5)).toBe(3);
    expect(draw({ kind: 'median' }, 1, 2, 3, 4, 5, 6)).toBe(3.5);
  });

  test('a percentile is that of PERCENTILE.INC (example of Excel help)', () => {
    expect(draw({ kind: 'percentile', p: 0.3 }, 1, 3, 2, 4)).toBeCloseTo(1.9, 12);
  });

  test('the mean', () => {
    expect(draw({ kind: 'mean' }, 10, 7, 9, 27, 2)).toBe(11);
  });

  test('the top 20 % of ten clients are two, and ties share the side', () => {
    expect(draw({ kind: 'top', share: 0.2 }, 5, 9, 1, 7, 3, 8, 2, 6, 4, 10)).toBe(9);
    expect(draw({ kind: 'top', share: 0.2 }, 5, 5, 5)).toBe(5);
  });

  test('the natural break is where the gap is', () => {
    expect(draw({ kind: 'naturalBreak' }, 2, 101, 3, 1, 103, 99)).toBe(99);
    expect(draw({ kind: 'naturalBreak' }, 4, 4, 4)).toBe(4);
  });

  test('the natural break has the least variance within the two classes, as that of simple-statistics has', () => {
    const within = (part: number[]) => {
      const mean = part.reduce((sum, x) => sum + x, 0) / (part.length || 1);
      return part.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    };
    const cost = (numbers: number[], edge: number) =>
      within(numbers.filter((x) => x < edge)) + within(numbers.filter((x) => x >= edge));
    const number = fc.oneof(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 1_000_000, max: 1_000_090 }),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 25 }), (numbers) => {
        const classes = ckmeans(numbers, Math.min(2, new Set(numbers).size));
        const best = cost(numbers, classes.at(-1)![0]!);
        expect(cost(numbers, draw({ kind: 'naturalBreak' }, ...numbers))).toBeCloseTo(best, 4);
      }),
    );
  });

  const share = (of: number, ...numbers: number[]) => draw({ kind: 'shareOfTotal', share: of }, ...numbers);

  test('the share of the total ends with the client who crosses it, ties with her', () => {
    // Profits larger than 50, 30, 15 and 5 hold 0, 50, 80 and 95 % of the total.
    expect([0.5, 0.8, 0.81, 0.95, 1].map((of) => share(of, 15, 50, 5, 30))).toEqual([50, 30, 15, 15, 5]);
    expect(share(0.8, 10, 70, 10, 10)).toBe(10);
    expect(share(0.8, 7)).toBe(7);
  });

  test('losses and zeros hold nothing and are within no share', () => {
    expect(share(1, 60, 0, -50, 40)).toBe(40);
  });

  test('a share within which there is nobody ends above all', () => {
    expect(share(0, 100, 3)).toBeGreaterThan(100);
    expect(share(0.8, 0, -3)).toBeGreaterThan(0);
    expect(share(0.8, -5)).toBeGreaterThan(-5);
    expect(share(0, 2 ** 60)).toBeGreaterThan(2 ** 60);
  });

  test('the edge of a score is the quantile plus one', () => {
    const ten = [100, 20, 30, 40, 50, 60, 70, 80, 90, 10];
    // Position 1.8, counted from 0: 20 plus 0.8 of the way to 30.
    expect(draw({ kind: 'scoreEdge', p: 0.2 }, ...ten)).toBeCloseTo(29, 12);
    expect(draw({ kind: 'scoreEdge', p: 0.2 }, 7)).toBe(8);
  });

  test('no numbers, no cut-off; a fixed one needs none', () => {
    expect(draw({ kind: 'median' })).toBeNaN();
    expect(draw({ kind: 'scoreEdge', p: 0.2 })).toBeNaN();
    expect(share(0.8)).toBeNaN();
    expect(draw({ kind: 'fixed', value: 60 })).toBe(60);
  });
});

describe("a model's cut-offs over a sheet", () => {
  test('come from the readable numbers: words, blanks and unreadable cells do not count', () => {
    const sales = {
      values: Float64Array.of(100, Infinity, 300, NaN, NaN, 200),
      knowledge: Uint8Array.of(0, 0, 0, knowledge.blank, knowledge.unreadable, 0),
    };
    const [cutoff] = resolveCutoffs(salesLoyalty, { sales, loyalty: known(1, 2, 3, 4, 5, 6) });
    expect(cutoff).toEqual({ id: 'sales_cutoff', rule: { kind: 'median' }, value: 200, splitsNobody: false });
  });

  test('one that parts nobody is told', () => {
    const columns = { sales: known(5, 6, 7), loyalty: known(1, 2, 3) };
    const parts = resolveCutoffs(salesLoyalty, columns, {
      sales_cutoff: { kind: 'fixed', value: 1_000 },
      loyalty_cutoff: { kind: 'fixed', value: 2 },
    }).map(({ splitsNobody }) => splitsNobody);
    expect(parts).toEqual([true, false]);
  });
});

describe('the order of cut-offs of one measure', () => {
  test.each([
    ['likelihood', dealLikelihood, ['c_from', 'b_from', 'a_from']],
    ['index', satisfaction, ['neutral_from', 'satisfied_from', 'very_satisfied_from']],
  ] as const)('of %s is the same whichever of them is drawn', (measure, model, ascending) => {
    for (const drawn of [undefined, ...ascending]) {
      const cutoffs = model.cutoffs.map((cutoff) =>
        cutoff.id === drawn ? { ...cutoff, rule: { kind: 'median' } as const } : cutoff,
      );
      const { table } = model;
      expect(ascendingCutoffs(measure, { cutoffs, table }).map(({ id }) => id)).toEqual(ascending);
    }
  });
});
