import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CutoffRule } from '../../../src/classifier/cutoff';
import { modelById } from '../../../src/classifier/models/catalogue';
import { dealSize } from '../../../src/classifier/models/deal-size';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import type { Model } from '../../../src/classifier/model';
import { policyNumber } from '../../../src/classifier/policy-number';
import { dialects } from '../../../src/classifier/sql/dialects/dialects';
import { withPolicyNumber } from '../../../src/classifier/sql/policy-number';
import { localized } from '../../../src/classifier/language';
import { examples } from '../../setup/examples';
import { engines, type Engine } from './engines';
import { expectedOf, outcomesIn, type WarehouseCase } from './warehouse-case';

const withRule = (model: Model, rule: CutoffRule): Model => ({
  ...model,
  cutoffs: model.cutoffs.map((cutoff) => ({ ...cutoff, rule })),
});

const rules: readonly CutoffRule[] = [
  { kind: 'mean' },
  { kind: 'top', share: 0.2 },
  { kind: 'top', share: 0.001 },
  { kind: 'naturalBreak' },
  { kind: 'percentile', p: 0 },
  { kind: 'percentile', p: 1 },
  { kind: 'percentile', p: 0.37 },
  { kind: 'fixed', value: 7.5 },
];

/** Whole numbers, of which every engine computes the same sums. */
const wholeNumbers = fc.array(fc.integer({ min: -40, max: 400 }), { minLength: 1, maxLength: 40 });

const ofSales = (model: Model, sales: readonly number[]): WarehouseCase => ({
  model,
  given: model.measures,
  columns: model.measures.map(({ id }) => ({ name: id, type: 'number', cells: sales })),
  language: 'en',
});

describe.each(Object.keys(engines))('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]!();
  });
  afterAll(() => engine.close());

  const same = async (each: WarehouseCase) =>
    expect(await outcomesIn(engine, each)).toEqual(expectedOf(each));

  test.each(rules)('computes a cut-off by %p', async (rule) => {
    for (const sales of fc.sample(wholeNumbers, { seed: 5, numRuns: examples(8) }))
      await same(ofSales(withRule(dealSize, rule), sales));
  });

  test('rounds a number down to 15 digits, also beside a power of ten', async () => {
    const powers = [-15, -1, 0, 1, 2, 3, 15, 22, 100].flatMap((power) => {
      const ten = Number(`1e${power}`);
      return [ten, ten * (1 - 2 ** -53), ten * (1 + 2 ** -52), ten * (1 + 1e-13), ten * (1 - 1e-13)];
    });
    const any = fc.sample(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { seed: 7, numRuns: 300 });
    const numbers = [
      0,
      0.1 + 0.2,
      1 / 3,
      999_999_999_999_999.9,
      ...powers,
      ...powers.map((each) => -each),
      ...any,
    ]
      .filter((each) => each === 0 || Math.abs(each) >= 1e-16)
      .map((each) => each + 0);
    await engine.load('rounding', [{ name: 'x', type: 'number', cells: numbers }]);
    const query = withPolicyNumber(dialects[engine.dialect], 'SELECT * FROM rounding');
    const rows = await engine.rows(`SELECT x, rounded FROM (${query}) AS r`);
    expect(rows).toHaveLength(numbers.length);
    expect(rows.filter(({ x, rounded }) => rounded !== policyNumber(Number(x)))).toEqual([]);
  });

  test('takes a table without rows, and one in which nobody has a number', async () => {
    await same(ofSales(salesLoyalty, []));
    const words: WarehouseCase = {
      ...ofSales(salesLoyalty, []),
      columns: [
        { name: 'sales', type: 'text', cells: ['high', 'low', 'LARGE  customer', null, 'n/a'] },
        { name: 'loyalty', type: 'truth', cells: [true, true, false, null, true] },
      ],
    };
    expect(await outcomesIn(engine, words)).toMatchObject([
      { segment: 'Treasure', reason: null },
      { segment: 'Rising star', reason: null },
      { segment: 'High-risk', reason: null },
      { segment: null, reason: null },
      { segment: 'Unclassified', reason: 'Sales cannot be read' },
    ]);
  });

  test('reads the eight digits of a day', async () => {
    const asNumbers = [20250103, 20250103093000, 20250230, 12345678, 45660, 19491231];
    const asTexts = ['20250103', '20250103 09:30', '20250103093000', '20250230', '2025-01-03', '202501031'];
    const column = (
      name: string,
      type: 'number' | 'text',
      cells: WarehouseCase['columns'][number]['cells'],
    ) => ({ name, type, cells }) as WarehouseCase['columns'][number];
    const measures = modelById('tenure').measures;
    for (const [type, cells] of [
      ['number', asNumbers],
      ['text', asTexts],
    ] as const) {
      const each: WarehouseCase = {
        model: modelById('tenure'),
        given: measures,
        columns: measures.map(({ id }) => column(id, type, cells)),
        language: 'en',
      };
      await same(each);
      const read = (await outcomesIn(engine, each)).map(({ segment }) => segment !== 'Unclassified');
      expect(read).toEqual(
        type === 'number' ? [true, true, false, false, true, false] : [true, true, true, false, true, false],
      );
    }
  });

  test('reads no number out of a text: nobody knows what 1.234 means there', async () => {
    const texts: WarehouseCase = {
      ...ofSales(dealSize, []),
      columns: [{ name: 'value', type: 'text', cells: ['12', '1.234', '1,5', 'NaN', 'Infinity', '5 %'] }],
    };
    const found = await outcomesIn(engine, texts);
    expect(found.map(({ segment }) => segment)).toEqual(Array(6).fill('Unclassified'));
  });

  test.each([
    ['select', 'order'],
    ['say "hello"', "it's"],
    [' two  blanks ', 'a.b.c'],
    ['销售额', '忠诚度（年）'],
    ['`back`', 'back\\slash'],
    ['x"; DROP TABLE other; --', '); DROP TABLE other; --'],
  ])('takes names of columns and tables as names: %s, %s', async (first, second) => {
    const each = ofSales(salesLoyalty, [120, 90, 20, 10]);
    const loyalty = [8, 2, 9, 1];
    const columns = [
      { ...each.columns[0]!, name: first },
      { ...each.columns[1]!, name: second, cells: loyalty },
    ];
    const found = await outcomesIn(engine, { ...each, columns }, `${first} ${second}`);
    expect(found.map(({ segment }) => segment)).toEqual([
      'Treasure',
      'High-risk',
      'Rising star',
      'Phase out',
    ]);
  });

  test.each([
    "'; drop table clients; --",
    'back\\',
    "\\'; drop table clients; --",
    'two\nlines',
    '$$ "x" {}',
  ])('takes a tier with the name %p as text', async (text) => {
    const tiers = salesLoyalty.tiers.map((tier, index) =>
      index === 0 ? { ...tier, name: localized(() => text), strategy: localized(() => `${text}!`) } : tier,
    );
    const each = ofSales({ ...salesLoyalty, tiers }, [5]);
    expect(await outcomesIn(engine, each)).toEqual([{ segment: text, strategy: `${text}!`, reason: null }]);
  });
});
