import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawCutoff } from '../../src/classifier/draw-cutoff';
import type { CutoffRule } from '../../src/classifier/cutoff';
import { knowledge } from '../../src/classifier/measure';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { resolveCutoffs } from '../../src/classifier/resolve-cutoffs';

const draw = (rule: CutoffRule, ...numbers: number[]) => drawCutoff(rule, Float64Array.from(numbers));
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

  test('the natural break has the least variance within the two classes', () => {
    const within = (part: number[]) => {
      const mean = part.reduce((sum, x) => sum + x, 0) / (part.length || 1);
      return part.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    };
    const cost = (numbers: number[], edge: number) =>
      within(numbers.filter((x) => x < edge)) + within(numbers.filter((x) => x >= edge));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 25 }), (numbers) => {
        const found = cost(numbers, draw({ kind: 'naturalBreak' }, ...numbers));
        const best = Math.min(...numbers.map((edge) => cost(numbers, edge)));
        expect(found).toBeCloseTo(best, 6);
      }),
    );
  });

  test('no numbers, no cut-off; a fixed one needs none', () => {
    expect(draw({ kind: 'median' })).toBeNaN();
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
    expect(cutoff).toEqual({ id: 'sales_cutoff', rule: { kind: 'median' }, value: 200, partsNobody: false });
  });

  test('one that parts nobody is told', () => {
    const columns = { sales: known(5, 6, 7), loyalty: known(1, 2, 3) };
    const parts = resolveCutoffs(salesLoyalty, columns, {
      sales_cutoff: { kind: 'fixed', value: 1_000 },
      loyalty_cutoff: { kind: 'fixed', value: 2 },
    }).map(({ partsNobody }) => partsNobody);
    expect(parts).toEqual([true, false]);
  });
});
