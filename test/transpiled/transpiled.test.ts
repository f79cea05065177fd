import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localized } from '../../src/classifier/language';
import { modelById } from '../../src/classifier/models/catalogue';
import { rfm } from '../../src/classifier/models/rfm';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { policyToJson } from '../../src/policy/file/policy-file';
import { casesFor, compared, drawnBy, moreRules, ofNumbers } from '../classifier/sql/compared';
import { outcomesIn } from '../classifier/sql/warehouse-case';
import { eachWarehouseModel } from '../classifier/sql/warehouse-models';
import { clienttier, folderForTest } from '../cli/command';
import { standardPolicy, today } from '../policy/policies';
import { openTranspiled, transpiledDialects, type TranspiledEngine } from './transpiled-engine';

const at = folderForTest();
const guide = readFileSync(path.join(__dirname, '../../docs/warehouse.md'), 'utf8');

/** Returns the line of the guide that lists the functions of a dialect. */
const pagesOf = (dialect: string) =>
  guide.split('\n').find((line) => line.toLowerCase().startsWith(`| ${dialect} `)) ?? '';

describe.each(transpiledDialects)(
  'a statement for %s, rewritten by sqlglot and run by DuckDB,',
  (dialect) => {
    let engine: TranspiledEngine;
    beforeAll(async () => {
      engine = await openTranspiled(dialect);
    });
    afterAll(() => engine.close());

    test.each(eachWarehouseModel)(
      'says of each row what the classifier says: $id',
      async ({ model, index }) => {
        for (const each of casesFor(model, index, 60, 2)) {
          const { found, expected } = await compared(engine, each);
          expect(found).toEqual(expected);
        }
      },
    );

    test.each(moreRules)('computes a cut-off by %p', async (rule) => {
      const { found, expected } = await compared(engine, drawnBy(rule));
      expect(found).toEqual(expected);
    });

    test('takes names of tables, columns and tiers as nothing but names and texts', async () => {
      const name = `'; drop table x; --\\' \\\\ "two"\nlines 珍贵`;
      const tiers = salesLoyalty.tiers.map((tier) => ({
        ...tier,
        name: localized(() => `${name} ${tier.id}`),
      }));
      const model = { ...salesLoyalty, tiers };
      // No name in BigQuery can hold a dot.
      const sales = `say \`hello\`, "x"${dialect === 'bigquery' ? ' ' : '.'}y\\`;
      const each = ofNumbers({ [sales]: [120, 90, 20, 10], "忠诚度 select'": [8, 2, 9, 1] });
      const found = await outcomesIn(
        engine,
        { ...each, model, given: model.measures },
        'crm a`b\\ "d"; 销售',
      );
      expect(found.map(({ segment }) => segment)).toEqual(
        ['treasure', 'high-risk', 'rising-star', 'phase-out'].map((id) => `${name} ${id}`),
      );
    });

    test('has the numbers, names and columns of a policy', async () => {
      const { tiers, ...model } = standardPolicy(salesLoyalty);
      const [sales, loyalty, drop] = ['Net `revenue`', 'years "2026"', "'; drop table customers; --\\"];
      const named = tiers.map((tier) => ({ ...tier, name: tier.id === 'treasure' ? drop : tier.name }));
      const under = { ...model, tiers: named, columns: { sales, loyalty } };
      writeFileSync(at('policy.json'), policyToJson({ language: 'en', asOf: today, models: [under] }));
      // The cut-offs of this policy are 30 and 30.
      const { columns } = ofNumbers({ [sales]: [30, 90, 29.99, 10], [loyalty]: [30, 2, 31, 1] });
      await engine.load('customers', columns);
      const { code, out } = await clienttier(
        ...['sql', '--dialect', dialect, '--model', 'sales-loyalty', '--policy', at('policy.json')],
      );
      expect(code).toBe(0);
      const rows = await engine.rows(out);
      expect(Object.keys(rows[0]!).slice(0, 3)).toEqual(['row', sales, loyalty]);
      const segments = new Map(rows.map((row) => [row['row'], row['clienttier_segment']]));
      expect([0, 1, 2, 3].map((row) => segments.get(row))).toEqual([
        ...[drop, 'High-risk', 'Rising star', 'Phase out'],
      ]);
    });

    test('calls no function that docs/warehouse.md does not list with its page', async () => {
      for (const model of [rfm, modelById('tenure'), modelById('position')]) {
        const [each] = casesFor(model, 0, 1, 1);
        await outcomesIn(engine, each!);
      }
      const listed = [...pagesOf(dialect).matchAll(/\[`(\w+)`\]\(https:/g)].map(([, name]) => name!);
      expect([...engine.functions].filter((name) => !listed.includes(name))).toEqual([]);
      expect(engine.functions.size).toBeGreaterThan(20);
    });
  },
);

test.each([
  ['bigquery', 'SELECT NEVER_HEARD_OF(1)', 'NEVER_HEARD_OF'],
  ['snowflake', "SELECT TO_CHAR(1.5, '9.9EEEE')", 'ToChar'],
  ['snowflake', 'SELECT 1; DROP TABLE x', '2 statements'],
] as const)('what DuckDB has not is refused: %s %s', async (dialect, statement, said) => {
  const engine = await openTranspiled(dialect);
  try {
    await expect(engine.rows(statement)).rejects.toThrow(said);
  } finally {
    await engine.close();
  }
});
