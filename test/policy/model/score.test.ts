import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clientDecider } from '../../../src/classifier/decide/decide-client';
import { resolveCutoffs, cutoffValues } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import type { CustomModel } from '../../../src/policy/custom-model';
import { answerOf } from '../../functions/answer';
import { policyOf, withCell } from '../../functions/policy-text';
import { columnsOf } from '../../classifier/clients';
import { PolicyWorkbook } from '../policy-workbook';
import { ownScore, ownScoreGridPolicy, ownScorePolicy, ownScoreTiers, scored } from '../own-scores';
import { examples } from '../../setup/examples';

/** The index of one client with these values in m1, m2, m3. */
function indexOf(own: CustomModel, values: readonly number[]): number {
  const model = customModelToModel(own, ownScoreTiers);
  const columns = columnsOf([Object.fromEntries(values.map((value, at) => [`m${at + 1}`, value]))]);
  const decider = clientDecider(model, columns, cutoffValues(resolveCutoffs(model, columns)));
  decider.at(0);
  return decider.value('i1')!;
}

describe('the index, by hand: weights 50, 30, 20, scales 0 to 100, 0 to 40 and 10 to 0', () => {
  test.each([
    // 0.5 * 80 + 0.3 * 25 + 0.2 * 80
    [[80, 10, 2], 63.5],
    // 0.5 * 50 + 0.3 * 75 + 0.2 * 20
    [[50, 30, 8], 51.5],
    // 0.5 * 20 + 0.3 * 50 + 0.2 * 50
    [[20, 20, 5], 35],
    // 0.5 * 100 + 0.3 * 0 + 0.2 * 100
    [[100, 0, 0], 70],
    // Beyond a scale it is 0 or 100 points: 0.5 * 100 + 0.3 * 0 + 0.2 * 0.
    [[250, -5, 11], 50],
  ])('%j is %d', (values, index) => expect(indexOf(ownScore, values)).toBe(index));

  test('weights count by their shares: 5, 3 and 2 are 50, 30 and 20 %', () => {
    const measures = [
      scored(1, 'Potential', 'amount', [0, 100, 5]),
      scored(2, 'Sites', 'count', [0, 40, 3]),
      scored(3, 'Rivals', 'amount', [10, 0, 2]),
    ];
    expect(indexOf({ ...ownScore, measures }, [80, 10, 2])).toBe(63.5);
  });

  test('for any scales, weights and values it is the weighted mean of the points, from 0 to 100', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    const measure = fc
      .record({ worst: number, best: number, weight: fc.integer({ min: 1, max: 99 }), value: number })
      .filter(({ worst, best }) => worst !== best);
    fc.assert(
      fc.property(fc.array(measure, { minLength: 1, maxLength: 10 }), (measures) => {
        const own = {
          ...ownScore,
          measures: measures.map(({ worst, best, weight }, at) =>
            scored(at + 1, `M${at}`, 'amount', [worst, best, weight]),
          ),
        };
        const index = indexOf(
          own,
          measures.map(({ value }) => value),
        );
        let [points, weights] = [0, 0];
        for (const { worst, best, weight, value } of measures) {
          const onScale = (100 * (value - worst)) / (best - worst);
          points += weight * (onScale < 0 ? 0 : onScale > 100 ? 100 : onScale);
          weights += weight;
        }
        expect(index).toBeCloseTo(points / weights, 8);
        // A better value of one measure never makes a worse index.
        const { worst, best } = measures[0]!;
        const better = measures.map(({ value }, at) => (at === 0 ? value + Math.sign(best - worst) : value));
        expect(indexOf(own, better)).toBeGreaterThanOrEqual(index);
      }),
      { numRuns: examples(60) },
    );
  });
});

describe('in a cell', () => {
  const workbook = policyOf(ownScorePolicy, ownScoreGridPolicy);

  test('CLIENT_SEGMENT gives the level of the index', () => {
    const formula = '=CLIENT_SEGMENT("Fit",{80;50;20;100},{10;30;20;0},{2;8;5;0})';
    expect(answerOf(formula, 'en', workbook)).toEqual(['Good fit', 'Fair fit', 'Poor fit', 'Good fit']);
    expect(answerOf('=CLIENT_SEGMENT("Fit",80,"",2)', 'en', workbook)).toBe('Unclassified');
  });

  test('by the cell of its policy too', async () => {
    const book = new PolicyWorkbook(policyOf(ownScorePolicy));
    const text = String(await book.valueOf('CT_Own3'));
    book.dispose();
    expect(answerOf(withCell('=CLIENT_SEGMENT(CT,50,30,8)', text))).toBe('Fair fit');
  });

  test.each([
    ['=CLIENT_EXPLAIN("Fit",80,10,2)', 'Good fit: Fit index 63.5 ≥ 60 (high)'],
    ['=CLIENT_EXPLAIN("Fit",80,"",2)', 'Unclassified: Sites is blank'],
    // 8.5 points are missing: 17 of Potential (0.5 a piece), 4.25 of Rivals (2 a piece); Sites can give 7.5 at most.
    // 50 points: one rival less is 2 points more of the index.
    ['=CLIENT_NEXT("Fit",50,30,8)', '17 more Potential: Good fit; or 4.25 less Rivals: Good fit'],
  ])('%s', (formula, answer) => expect(answerOf(formula, 'en', workbook)).toBe(answer));

  test('two indices make a grid; yes or an amount is 100 points, a blank 0', () => {
    // Attractiveness: purchases 50 (100 points, weight 2), growth -10 (0, weight 1), and the flag (weight 1) make 50
    // without, 75 with it. Position: 0.6 is 100 (3), no complaints 100 (1), 10 days 100 (0.5).
    const formula = '=CLIENT_SEGMENT("Key accounts",25,-10,0.6,0,10,';
    // 25 purchases are 50 points: (2 * 50 + 0 + flag) / 4 is 25 without and 50 with the flag.
    expect(answerOf(`${formula}"yes")`, 'en', workbook)).toBe('Keep');
    expect(answerOf(`${formula}1200)`, 'en', workbook)).toBe('Keep');
    expect(answerOf('=CLIENT_SEGMENT("Key accounts",25,-10,0.1,60,90,"yes")', 'en', workbook)).toBe('Build');
    expect(answerOf('=CLIENT_SEGMENT("Key accounts",25,-10,0.1,60,90,"")', 'en', workbook)).toBe('Leave');
    expect(answerOf('=CLIENT_SEGMENT("Key accounts",25,-10,0.1,60,90,"no")', 'en', workbook)).toBe('Leave');
  });
});
