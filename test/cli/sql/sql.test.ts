import { describe, expect, test } from '@jest/globals';
import { rfm } from '../../../src/classifier/models/rfm';
import { tableStatements, type TableColumn } from '../../classifier/sql/warehouse-table';
import { clienttier } from '../command';
import { ofNumbers, bySales, duckdbAnswers } from './duckdb-answers';

const { run, load, answer, segments } = duckdbAnswers();

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
    await run(`UPDATE customers SET since = CURRENT_DATE WHERE "row" = 0`);
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
  await run('CREATE SCHEMA "c.r"');
  for (const statement of tableStatements('"c.r"."my ""best"" clients"', [ofNumbers('profit', [5])]))
    await run(statement);
  const table = '"c.r"."my ""best"" clients"';
  expect(await segments('--model', 'abc', '--column', 'profit=profit', '--table', table)).toEqual([
    'A Platinum',
  ]);
});
