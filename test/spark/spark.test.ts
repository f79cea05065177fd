import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localized } from '../../src/classifier/language';
import { rfm } from '../../src/classifier/models/rfm';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { casesFor, compared, drawnBy, moreRules, ofNumbers } from '../classifier/sql/compared';
import { outcomesIn } from '../classifier/sql/warehouse-case';
import { eachWarehouseModel } from '../classifier/sql/warehouse-models';
import { customersOfFile } from '../peers/peer-customers';
import { countsOf, peerTest, publishedCounts } from '../peers/peer-data';
import { gatheredInOneTask } from './plan';
import { openSpark, type SparkEngine } from './spark-engine';

let engine: SparkEngine;
beforeAll(async () => {
  engine = await openSpark();
});
afterAll(() => engine.close());

/** Expects a statement to count and sort without gathering all rows in one task. */
function expectNoTaskWithAllRows() {
  const plans = engine.plans();
  expect(plans).not.toEqual([]);
  expect(plans.flatMap(gatheredInOneTask)).toEqual([]);
}

describe('Spark says of each row what the classifier says, and gathers the rows in no task', () => {
  test.each(eachWarehouseModel)('$id', async ({ model, index }) => {
    for (const each of casesFor(model, index, 150, 1)) {
      const { found, expected } = await compared(engine, each);
      expect(found).toEqual(expected);
    }
    expectNoTaskWithAllRows();
  });

  test.each(moreRules)('a cut-off by %p', async (rule) => {
    const { found, expected } = await compared(engine, drawnBy(rule));
    expect(found).toEqual(expected);
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
