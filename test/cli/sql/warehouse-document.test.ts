import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { policyToJson } from '../../../src/policy/file/policy-file';
import { engines } from '../../classifier/sql/engines';
import { standardPolicy, today } from '../../policy/policies';
import { clienttier, folderForTest } from '../command';

const at = folderForTest();
const chapter = readFileSync(path.join(__dirname, '../../../docs/warehouse.md'), 'utf8').split(
  '## A night job on PostgreSQL',
)[1]!;
const blocks = [...chapter.matchAll(/```(?:sql)?\n(.*?)```/gs)].map(([, block]) => block!);

test('the night job on PostgreSQL runs as docs/warehouse.md has it, and lists who moved', async () => {
  const [command, nightJob] = blocks;
  // The cut-offs of this policy are 30 and 30.
  const policy = { language: 'en', asOf: today, models: [standardPolicy(salesLoyalty)] } as const;
  writeFileSync(at('policy.json'), policyToJson(policy));
  const typed = /-- (sql [^>]*)>/.exec(command!)![1]!;
  const args = typed.replaceAll('\\\n', ' ').replace('policy.json', at('policy.json')).trim().split(/\s+/);
  const { code, out } = await clienttier(...args);
  expect(code).toBe(0);

  const database = await engines['PostgreSQL']!();
  try {
    await database.run(`CREATE TABLE customers (customer_id text, revenue numeric(12, 2), years integer);
      INSERT INTO customers VALUES ('Ann', 50, 40), ('Ben', 29.99, 40), ('Cem', 10, 10)`);
    expect(chapter).toContain('`CREATE OR REPLACE VIEW customers_by_segment AS`');
    await database.run(`CREATE OR REPLACE VIEW customers_by_segment AS ${out}`);
    await database.run(nightJob!);
    const moved = 'SELECT customer_id, was, is_now FROM segment_changes ORDER BY 1';
    expect(await database.rows(moved)).toEqual([]);
    await database.run(`UPDATE customers SET revenue = 30 WHERE customer_id = 'Ben';
      DELETE FROM customers WHERE customer_id = 'Cem'; INSERT INTO customers VALUES ('Dan', 99, 1)`);
    await database.run(nightJob!);
    expect(await database.rows(moved)).toEqual([
      { customer_id: 'Ben', was: 'Rising star', is_now: 'Treasure' },
      { customer_id: 'Cem', was: 'Phase out', is_now: null },
      { customer_id: 'Dan', was: null, is_now: 'High-risk' },
    ]);
    const now = 'SELECT customer_id, clienttier_segment FROM customer_segments ORDER BY 1';
    expect((await database.rows(now)).map((row) => Object.values(row))).toEqual([
      ['Ann', 'Treasure'],
      ['Ben', 'Treasure'],
      ['Dan', 'High-risk'],
    ]);
  } finally {
    await database.close();
  }
}, 60_000);
