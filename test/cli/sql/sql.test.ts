import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { abc } from '../../../src/classifier/models/abc';
import { rfm } from '../../../src/classifier/models/rfm';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { dialectNames } from '../../../src/classifier/sql/dialects/dialects';
import { policyToJson } from '../../../src/policy/file/policy-file';
import type { ModelPolicy } from '../../../src/policy/policy';
import { engines, type Engine } from '../../classifier/sql/engines';
import { tableStatements, type TableColumn } from '../../classifier/sql/warehouse-table';
import { ownGridPolicy, standardPolicy, today } from '../../policy/policies';
import { clienttier, folderForTest } from '../command';

const at = folderForTest();

let duckdb: Engine;
beforeAll(async () => {
  duckdb = await engines['DuckDB']!();
});
afterAll(() => duckdb.close());

const ofNumbers = (name: string, cells: readonly (number | null)[]): TableColumn => ({
  name,
  type: 'number',
  cells,
});

async function load(table: string, columns: readonly TableColumn[]) {
  await duckdb.run(`DROP TABLE IF EXISTS ${table}`);
  for (const statement of tableStatements(table, columns)) await duckdb.run(statement);
}

/** Runs a command that prints a statement, and the statement. */
async function answer(...args: string[]): Promise<Record<string, unknown>[]> {
  const { code, out, error } = await clienttier('sql', '--dialect', 'duckdb', ...args);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return duckdb.rows(out);
}

const segments = async (...args: string[]) => (await answer(...args)).map((row) => row['clienttier_segment']);

function policyFile(name: string, ...models: ModelPolicy[]): string {
  writeFileSync(at(name), policyToJson({ language: 'en', asOf: today, models }));
  return at(name);
}

const bySales = ['--model', 'sales-loyalty', '--column', 'sales=Net revenue', '--column', 'loyalty=years'];

describe('a statement', () => {
  test('keeps the columns of the table, and adds segment, strategy and reason', async () => {
    await load('customers', [
      ofNumbers('Net revenue', [120, 90, 20, null]),
      ofNumbers('years', [8, 2, 9, 1]),
    ]);
    const rows = await answer(...bySales);
    expect(Object.keys(rows[0]!)).toEqual([
      ...['row', 'Net revenue', 'years', 'clienttier_segment', 'clienttier_strategy', 'clienttier_reason'],
    ]);
    // The medians are 90 and 5.
    expect(rows.map((row) => row['clienttier_segment'])).toEqual([
      ...['Treasure', 'High-risk', 'Rising star', 'Unclassified'],
    ]);
    expect(rows.map((row) => row['clienttier_reason'])).toEqual([null, null, null, 'Sales is blank']);
  });

  test('speaks Chinese if asked', async () => {
    await load('customers', [ofNumbers('Net revenue', [120, null]), ofNumbers('years', [8, 2])]);
    expect(await answer(...bySales, '--language', 'zh')).toMatchObject([
      { clienttier_segment: '珍贵客户', clienttier_reason: null },
      { clienttier_segment: '未分类', clienttier_reason: '销售额为空' },
    ]);
  });

  test('takes numbers that were given, and computes the others', async () => {
    await load('customers', [ofNumbers('Net revenue', [120, 90, 20]), ofNumbers('years', [8, 2, 9])]);
    expect(await segments(...bySales, '--cutoff', 'sales=121')).toEqual([
      'Rising star',
      'Phase out',
      'Rising star',
    ]);
  });

  test('with --cutoffs gives the numbers alone, which can be put in another day', async () => {
    await load('customers', [ofNumbers('Net revenue', [120, 90, 20]), ofNumbers('years', [8, 2, 9])]);
    const drawn = await answer(...bySales, '--cutoffs');
    expect(drawn).toEqual([
      { cutoff: 'sales_cutoff', number: 90 },
      { cutoff: 'loyalty_cutoff', number: 8 },
    ]);
    await load('customers', [ofNumbers('Net revenue', [1000, 2000]), ofNumbers('years', [7, 8])]);
    const numbers = drawn.flatMap(({ cutoff, number }) => [
      '--cutoff',
      `${String(cutoff)}=${String(number)}`,
    ]);
    expect(await segments(...bySales, ...numbers)).toEqual(['High-risk', 'Treasure']);
  });

  test('takes numbers for edges of scores, and for the profit from which a client is A', async () => {
    await load('customers', [ofNumbers('profit', [50, 30, 15, 5])]);
    const byProfit = ['--model', 'abc', '--column', 'profit=profit'];
    expect(await segments(...byProfit)).toEqual(['A Platinum', 'A Platinum', 'B Plum', 'C Basic']);
    expect(await segments(...byProfit, '--cutoff', 'a_share=40%')).toEqual([
      ...['A Platinum', 'B Plum', 'B Plum', 'C Basic'],
    ]);
    expect(await segments(...byProfit, '--cutoff', 'a_share=15')).toEqual([
      ...['A Platinum', 'A Platinum', 'A Platinum', 'C Basic'],
    ]);
    const scores = rfm.measures.flatMap(({ id }) => ['--column', `${id}=profit`]);
    const edges = await answer('--model', 'rfm', ...scores, '--cutoffs');
    // The 20 % quantile of 5, 15, 30 and 50 is 11.
    expect(edges).toContainEqual({ cutoff: 'recency_score_2', number: 12 });
  });

  test('counts from the day that is given, otherwise from the day on which it runs', async () => {
    const days: TableColumn = { name: 'since', type: 'date', cells: ['2026-01-31', '2024-01-31'] };
    await load('customers', [days]);
    const since = ['--model', 'tenure', '--column', 'first_order=since'];
    expect(await segments(...since, '--as-of', '2026-02-01')).toEqual(['New', 'Old']);
    expect(await segments(...since, '--as-of', '2025-02-01')).toEqual(['Not yet client', 'Old']);
    await duckdb.run(`UPDATE customers SET since = CURRENT_DATE WHERE "row" = 0`);
    expect(await segments(...since)).toEqual(['New', 'Old']);
  });
});

test('for Spark it is one statement if all numbers are given; others are put into variables before', async () => {
  const statements = async (...args: string[]) => {
    const { code, out } = await clienttier('sql', '--dialect', 'spark', ...bySales, ...args);
    expect(code).toBe(0);
    return out.trim().split(';\n');
  };
  const given = ['--cutoff', 'sales=121', '--cutoff', 'loyalty=3'];
  expect(await statements(...given)).toEqual([expect.stringMatching(/^WITH .*121e0/s)]);
  expect(await statements()).toEqual([
    expect.stringMatching(/^DECLARE .*sales_cutoff/),
    expect.stringMatching(/^DECLARE .*loyalty_cutoff/),
    expect.stringMatching(/^SET VARIABLE .*sales_cutoff.*loyalty_cutoff/),
    expect.stringMatching(/^WITH /),
  ]);
});

describe('under a policy', () => {
  test('its numbers, names and columns hold', async () => {
    const { tiers, ...model } = standardPolicy(salesLoyalty);
    const policy = policyFile('policy.json', {
      ...model,
      columns: { sales: 'turnover', loyalty: 'years' },
      cutoffs: {
        sales_cutoff: { rule: { kind: 'median' }, value: 500, drawnOn: today },
        loyalty_cutoff: { rule: { kind: 'fixed', value: 3 }, value: 3 },
      },
      tiers: tiers.map((tier) => (tier.id === 'treasure' ? { ...tier, name: "Gold '24" } : tier)),
    });
    await load('crm_clients', [ofNumbers('turnover', [499, 500, 800]), ofNumbers('years', [3, 3, 2])]);
    const under = ['--model', 'sales-loyalty', '--policy', policy, '--table', 'crm_clients'];
    expect(await segments(...under)).toEqual(['Rising star', "Gold '24", 'High-risk']);
  });

  test('a model of its own is there too', async () => {
    await load('customers', [ofNumbers('sales', [10, 20, 30]), ofNumbers('margin', [0.1, 0.4, 0.3])]);
    const given = [
      '--column',
      'm1=sales',
      '--column',
      'm2=margin',
      '--cutoff',
      'm1_1=20',
      '--cutoff',
      'm1_2=30',
    ];
    const args = ['--model', 'own-1', '--policy', policyFile('own.json', ownGridPolicy), ...given];
    expect(await segments(...args)).toEqual(['The rest', 'Good', 'Best']);
  });

  /** The segments by *ABC* of four clients who bring 50, 30, 15 and 5 % of the profit. */
  async function segmentsBy(policy: string, ...more: readonly string[]) {
    await load('customers', [ofNumbers('profit', [50, 30, 15, 5])]);
    const columns = ['--column', 'profit=profit', '--column', 'strategic='];
    return segments('--model', 'abc', '--policy', policy, ...columns, ...more);
  }

  test('shares of the total are those of the table as it is now', async () => {
    expect(await segmentsBy(policyFile('abc.json', standardPolicy(abc)))).toEqual([
      'A Platinum',
      'A Platinum',
      'B Plum',
      'C Basic',
    ]);
  });

  test('a share of the total that is given is one, though the policy has a number there', async () => {
    const model = standardPolicy(abc);
    const cutoffs = { ...model.cutoffs, a_share: { rule: { kind: 'fixed', value: 90 }, value: 90 } } as const;
    const policy = policyFile('number.json', { ...model, cutoffs });
    const byShare = ['A Platinum', 'B Plum', 'B Plum', 'C Basic'];
    expect(await segmentsBy(policy, '--cutoff', 'a_share=40%')).toEqual(byShare);
    writeFileSync(at('abc.csv'), 'Customer,Profit\nAda,50\nBen,30\nCleo,15\nDan,5\n');
    const file = ['segment', at('abc.csv'), '--model', 'abc', '--policy', policy, '--out', at('abc-out.csv')];
    expect(await clienttier(...file, '--cutoff', 'a_share=40%')).toMatchObject({ code: 0, error: '' });
    const lines = readFileSync(at('abc-out.csv'), 'utf8').trim().split('\n').slice(1);
    expect(lines.map((line) => line.split(',')[2])).toEqual(byShare);
  });

  test.each(dialectNames)(
    'one that is not valid gives no statement for %s, and says why',
    async (dialect) => {
      const model = standardPolicy(salesLoyalty);
      const twice = policyFile('twice.json', model, model);
      const { code, out, error } = await clienttier(
        ...['sql', '--dialect', dialect, ...bySales, '--policy', twice],
      );
      expect({ code, out }).toEqual({ code: 6, out: '' });
      expect(error).toContain('the model sales-loyalty appears twice');
    },
  );
});

const crossed = ['--cutoff', 'medium_from=50', '--cutoff', 'big_from=20'];
const crossedNumbers = ['--cutoff', 'a_share=5', '--cutoff', 'b_share=9'];

test.each([
  [['--model', 'abc'], 2, '--dialect'],
  [['--dialect', 'oracle', '--model', 'abc'], 2, 'duckdb'],
  [['--dialect', 'duckdb'], 2, '--model'],
  [['--dialect', 'duckdb', '--model', 'rfm', '--column', 'monetary=spent'], 3, '--column recency=…'],
  [['--dialect', 'duckdb', '--model', 'satisfaction', '--column', 'ticket=t'], 3, '2 columns more'],
  [['--dialect', 'duckdb', '--model', 'abc', '--column', 'profit='], 2, 'cannot be left out'],
  [['--dialect', 'duckdb', '--model', 'abc', '--column', 'profit=p', '--table', 'a..b'], 2, 'a..b'],
  [['--dialect', 'duckdb', '--model', 'abc', '--column', 'profit=p', '--table', '"a'], 2, '"a'],
  [['--dialect', 'duckdb', '--model', 'abc', '--column', 'profit=p', '--cutoff', 'a_share=few'], 2, 'few'],
  [
    ['--dialect', 'duckdb', '--model', 'deal-size', '--column', 'value=v', '--cutoff', 'big_from=10%'],
    2,
    'big_from=0.1',
  ],
  [
    [...['--dialect', 'duckdb', '--model', 'deal-size', '--column', 'value=v'], ...crossed],
    2,
    'big_from must not be lower than medium_from (50)',
  ],
  [
    ['--dialect', 'duckdb', '--model', 'abc', '--column', 'profit=p', '--cutoff', 'a_share=96%'],
    2,
    'b_share must not be lower than a_share (0.96)',
  ],
  [
    [...['--dialect', 'duckdb', '--model', 'abc', '--column', 'profit=p'], ...crossedNumbers],
    2,
    'a_share must not be lower than b_share (9)',
  ],
])('%p ends with what to do', async (args, code, said) => {
  const ended = await clienttier('sql', ...args);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.error).toContain(said);
});

test('a table may stand in a schema, under a name with dots', async () => {
  await duckdb.run('CREATE SCHEMA "c.r"');
  for (const statement of tableStatements('"c.r"."my ""best"" clients"', [ofNumbers('profit', [5])]))
    await duckdb.run(statement);
  const table = '"c.r"."my ""best"" clients"';
  expect(await segments('--model', 'abc', '--column', 'profit=profit', '--table', table)).toEqual([
    'A Platinum',
  ]);
});
