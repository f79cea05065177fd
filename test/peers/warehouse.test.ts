import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { modelById } from '../../src/classifier/models/catalogue';
import { engines, type Engine } from '../classifier/sql/engines';
import { tableStatements } from '../classifier/sql/warehouse-table';
import { expectedOf, outcomesIn, type WarehouseCase } from '../classifier/sql/warehouse-case';
import { clienttier } from '../cli/command';
import { countsOf, peerTest, publishedCounts } from './peer-data';
import { customersOfFile, type Customer } from './peer-customers';

const columns = (
  columnOf: Readonly<Record<string, keyof Customer>>,
  most = Infinity,
): WarehouseCase['columns'] => {
  const customers = customersOfFile().slice(0, most);
  return Object.entries(columnOf).map(([name, column]) => ({
    name,
    type: 'number',
    cells: customers.map((customer) => customer[column]),
  }));
};

describe.each(Object.keys(engines))('real customers in %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]!();
  });
  afterAll(() => engine.close());

  peerTest(
    '39,999 come to the published counts of RFM by the statement that the command line prints',
    async () => {
      const scores = { recency: 'recency', frequency: 'frequency', monetary: 'monetary' } as const;
      for (const statement of tableStatements('customers', columns(scores))) await engine.run(statement);
      const { code, out } = await clienttier(
        ...['sql', '--model', 'rfm', '--dialect', engine.dialect],
        ...Object.entries(scores).flatMap(([id, column]) => ['--column', `${id}=${column}`]),
      );
      expect(code).toBe(0);
      const rows = await engine.rows(out);
      expect(countsOf(rows.map((row) => row['clienttier_segment']))).toEqual(publishedCounts);
    },
    120_000,
  );

  peerTest(
    '1,000 get the same tiers as by the classifier, row by row: cut by medians, and by shares of the total',
    async () => {
      for (const [id, columnOf] of [
        ['sales-loyalty', { sales: 'monetary', loyalty: 'frequency' }],
        ['abc', { profit: 'monetary' }],
      ] as const) {
        const model = modelById(id);
        const given = model.measures.filter((measure) => measure.id in columnOf);
        const each: WarehouseCase = { model, given, columns: columns(columnOf, 1_000), language: 'en' };
        expect(await outcomesIn(engine, each)).toEqual(expectedOf(each));
      }
    },
    120_000,
  );
});
