import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages, localized } from '../../src/classifier/language';
import { catalogue } from '../../src/classifier/models/catalogue';
import { dealSize } from '../../src/classifier/models/deal-size';
import { rfm } from '../../src/classifier/models/rfm';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import {
  anyCase,
  expectedOf,
  isReadable,
  outcomesIn,
  type WarehouseCase,
} from '../classifier/sql/warehouse-case';
import { customersOfFile } from '../peers/peer-customers';
import { countsOf, peerTest, publishedCounts } from '../peers/peer-data';
import { ownGrid, ownGridTiers, ownLadder, ownLadderTiers } from '../policy/policies';
import { gatheredInOneTask } from './plan';
import { openSpark, type SparkEngine } from './spark-engine';

let engine: SparkEngine;
beforeAll(async () => {
  engine = await openSpark();
});
afterAll(() => engine.close());

const models = [
  ...catalogue,
  customModelToModel(ownLadder, ownLadderTiers),
  customModelToModel(ownGrid, ownGridTiers),
];

/** What every statement must hold to: whatever is counted or sorted, no task gets the rows of all others. */
function expectNoTaskWithAllRows() {
  const plans = engine.plans();
  expect(plans).not.toEqual([]);
  expect(plans.flatMap(gatheredInOneTask)).toEqual([]);
}

describe('Spark says of each row what the classifier says, and gathers the rows in no task', () => {
  test.each(models.map((model, index) => ({ id: model.id, model, index })))(
    '$id',
    async ({ model, index }) => {
      const language = languages[index % languages.length]!;
      const each = fc.sample(anyCase(model, 150, language), { seed: 11 + index, numRuns: 1 })[0]!;
      const shown = (outcomes: ReturnType<typeof expectedOf>) =>
        outcomes.flatMap((outcome, row) =>
          isReadable(each, row) ? [{ ...cellsOf(each, row), ...outcome }] : [],
        );
      expect(shown(await outcomesIn(engine, each))).toEqual(shown(expectedOf(each)));
      expectNoTaskWithAllRows();
    },
  );

  test.each([
    { kind: 'mean' },
    { kind: 'top', share: 0.2 },
    { kind: 'naturalBreak' },
    { kind: 'percentile', p: 0.37 },
  ] as const)('a cut-off by %p', async (rule) => {
    const model = { ...dealSize, cutoffs: dealSize.cutoffs.map((cutoff) => ({ ...cutoff, rule })) };
    const cells = fc.sample(fc.integer({ min: -40, max: 400 }), { seed: 5, numRuns: 90 });
    const each = { ...ofNumbers({ value: cells }), model, given: model.measures };
    expect(await outcomesIn(engine, each)).toEqual(expectedOf(each));
    expectNoTaskWithAllRows();
  });
});

test('a window over all rows would be found in the plan', async () => {
  await engine.load('numbers', [{ name: 'n', type: 'number', cells: [3, 1, 2, 5] }]);
  await engine.rows('SELECT MAX(n) FROM numbers');
  expectNoTaskWithAllRows();
  await engine.rows('SELECT n, ROW_NUMBER() OVER (ORDER BY n) AS place FROM numbers');
  expect(engine.plans().flatMap(gatheredInOneTask)).not.toEqual([]);
});

test('names of tables and columns, and of tiers, are nothing but names and texts', async () => {
  const name = `'; drop table x; --\\ "two"\nlines 珍贵`;
  const tiers = salesLoyalty.tiers.map((tier) => ({ ...tier, name: localized(() => `${name} ${tier.id}`) }));
  const model = { ...salesLoyalty, tiers };
  const each = ofNumbers({ 'say `hello`, "x".y': [120, 90, 20, 10], '忠诚度 select': [8, 2, 9, 1] });
  const found = await outcomesIn(engine, { ...each, model, given: model.measures }, 'a.b `c` "d"; 销售');
  expect(found.map(({ segment }) => segment)).toEqual(
    ['treasure', 'high-risk', 'rising-star', 'phase-out'].map((id) => `${name} ${id}`),
  );
});

peerTest('39,999 real customers come to the published counts of RFM', async () => {
  const customers = customersOfFile();
  const each = ofNumbers({
    recency: customers.map(({ recency }) => recency),
    frequency: customers.map(({ frequency }) => frequency),
    monetary: customers.map(({ monetary }) => monetary),
  });
  const found = await outcomesIn(engine, { ...each, model: rfm, given: rfm.measures });
  expect(countsOf(found.map(({ segment }) => segment))).toEqual(publishedCounts);
  expectNoTaskWithAllRows();
});

const ofNumbers = (cells: Readonly<Record<string, readonly number[]>>) => ({
  columns: Object.entries(cells).map(([name, numbers]) => ({
    name,
    type: 'number' as const,
    cells: numbers,
  })),
  language: 'en' as const,
});

const cellsOf = ({ columns }: WarehouseCase, row: number) =>
  Object.fromEntries(columns.map(({ name, cells }) => [name, cells[row]]));
