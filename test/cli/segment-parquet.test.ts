import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clienttier, folderForTest } from './command';

const at = folderForTest();
let duckdb: DuckDBConnection;
let instance: DuckDBInstance;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  duckdb = await instance.connect();
  await duckdb.run("SET TimeZone = 'UTC'");
});
afterAll(() => {
  duckdb.closeSync();
  instance.closeSync();
});

const rowsOf = async (query: string) => (await duckdb.runAndReadAll(query)).getRowsJson();
/** Writes the rows of a query as .parquet, and makes sure that it is in several pieces. */
const write = (name: string, query: string, options = '') =>
  duckdb.run(`COPY (${query}) TO '${at(name)}' (FORMAT parquet, ROW_GROUP_SIZE 2048${options})`);

/** Segments a file by sales and loyalty; returns what was printed. */
const segment = (name: string, ...args: readonly string[]) =>
  clienttier('segment', at(name), '--model', 'sales-loyalty', '--out', at('out.parquet'), '--force', ...args);

const typed = `SELECT * FROM (VALUES
  ('Ada', 40.50::DECIMAL(9,2), 4::TINYINT, DATE '2026-01-31', [1, 2], 0.1::FLOAT),
  ('Ben', 30.25, 1, NULL, NULL, 0.2),
  (NULL, 20, 3, DATE '1850-01-01', [], NULL),
  ('Dan', 10, 2, DATE 'infinity', [3], 'nan'),
  ('Eve', NULL, 5, DATE '2025-01-31', [4], 0.4)) t(customer, sales, loyalty, since, tags, score)`;

test('each column keeps its name, type and cells, and each row gets two more', async () => {
  await write('typed.parquet', typed, ', COMPRESSION zstd');
  const { code, out, error } = await segment('typed.parquet');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('typed!B6');
  // The medians of 40.50, 30.25, 20, 10 and of 4, 1, 3, 2, 5 are 25.125 and 3.
  expect(await rowsOf(`SELECT "Segment" FROM '${at('out.parquet')}'`)).toEqual([
    ['Treasure'],
    ['High-risk'],
    ['Rising star'],
    ['Phase out'],
    ['Unclassified'],
  ]);
  const described = (name: string) => rowsOf(`DESCRIBE FROM '${at(name)}'`);
  const before = await described('typed.parquet');
  const after = await described('out.parquet');
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(([name, type]) => [name, type])).toEqual([
    ['Segment', 'VARCHAR'],
    ['Strategy', 'VARCHAR'],
  ]);
  const cells = (name: string) =>
    rowsOf(`SELECT customer, sales, loyalty, since, tags, score FROM '${at(name)}'`);
  expect(await cells('out.parquet')).toEqual(await cells('typed.parquet'));
  const compressed = await rowsOf(
    `SELECT DISTINCT compression FROM parquet_metadata('${at('out.parquet')}')`,
  );
  expect(compressed).toEqual([['ZSTD']]);
});

test('a row has its own segment, in the thousandth piece too', async () => {
  // Sales are the number of the row; the median of 0 to 9,999 is 4,999.5.
  await write(
    'many.parquet',
    "SELECT 'C' || range AS customer, range AS sales, 5 AS loyalty FROM range(10000)",
  );
  expect((await segment('many.parquet', '--cutoff', 'loyalty=3')).code).toBe(0);
  const wrong = `SELECT count(*) FROM '${at('out.parquet')}'
    WHERE "Segment" <> if(sales >= 5000, 'Treasure', 'Rising star') OR customer <> 'C' || sales`;
  expect(await rowsOf(wrong)).toEqual([['0']]);
  const order = `SELECT sales FROM '${at('out.parquet')}' LIMIT 3 OFFSET 7000`;
  expect(await rowsOf(order)).toEqual([['7000'], ['7001'], ['7002']]);
});

test('texts mean the same as in a .csv file, with the same reasons', async () => {
  const lines = ['A,"1,200.50",4', 'B,$30,high', 'C,n/a,3', 'D,(7),1', 'E,,', 'F,12%,2', 'Total,9999,'];
  writeFileSync(at('same.csv'), `Customer,Sales,Loyalty\n${lines.join('\n')}\n`);
  await write(
    'same.parquet',
    `SELECT * FROM read_csv('${at('same.csv')}', all_varchar = true, header = true)`,
  );
  const args = ['--cutoff', 'sales=20', '--cutoff', 'loyalty=3'];
  const csv = await clienttier(
    ...['segment', at('same.csv'), '--model', 'sales-loyalty', '--out', at('same-out.csv'), ...args],
  );
  const parquet = await segment('same.parquet', ...args);
  const without = (text: string) => text.replaceAll(/\S+\.(?:csv|parquet)/g, '');
  expect(without(parquet.out)).toBe(without(csv.out));
  expect(parquet.out).toContain('same!B4  Sales: "n/a" is not a number');
  const segmentsIn = (name: string, options = '') =>
    rowsOf(`SELECT coalesce("Segment", '') FROM read_${name}${options})`);
  expect(await segmentsIn(`parquet('${at('out.parquet')}'`)).toEqual(
    await segmentsIn(`csv('${at('same-out.csv')}'`, ', all_varchar = true, header = true'),
  );
});

test('days and moments count from the day given, in UTC', async () => {
  // 90 days before 2026-01-31 is 2025-11-02, which is within; an hour before it, in UTC, is not.
  await write(
    'moments.parquet',
    `SELECT * FROM (VALUES ('Ada', TIMESTAMPTZ '2025-11-02 00:30:00+00'), ('Ben', '2025-11-01 23:30:00+00'))
      t("Customer", "Last order")`,
  );
  await write(
    'days.parquet',
    `SELECT "Customer", "Last order"::DATE AS "Last order" FROM '${at('moments.parquet')}'`,
  );
  for (const name of ['moments', 'days']) {
    const args = ['--model', 'process', '--as-of', '2026-01-31', '--tier', 'ongoing'];
    const { out, error } = await clienttier('explain', at(`${name}.parquet`), ...args);
    expect(error).toBe('');
    expect(out).toMatch(/^\w+!A2 {2}Ada {2}Ongoing: .*90[^\n]*$/);
  }
});

test('names with signs of patterns are names, and a folder adds no column', async () => {
  mkdirSync(at('year=2026'));
  await write('year=2026/a[1].parquet', typed);
  writeFileSync(at('year=2026/a1.parquet'), 'another');
  const { code, error } = await segment('year=2026/a[1].parquet');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(await rowsOf(`SELECT count(*) FROM (DESCRIBE FROM '${at('out.parquet')}')`)).toEqual([['8']]);
});

test('a column of the same name is left alone', async () => {
  await write('own.parquet', `SELECT *, 'mine' AS segment FROM (${typed})`);
  expect((await segment('own.parquet')).code).toBe(0);
  const [row] = await rowsOf(`SELECT segment, "Segment: Sales and loyalty" FROM '${at('out.parquet')}'`);
  expect(row).toEqual(['mine', 'Treasure']);
});

test('a policy is made of it', async () => {
  await write('policy.parquet', typed);
  const args = ['--model', 'sales-loyalty', '--out', at('policy.json')];
  const { code, error } = await clienttier('policy', 'make', at('policy.parquet'), ...args);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(readFileSync(at('policy.json'), 'utf8')).toContain('25.125');
});

describe('what cannot be done is refused, and nothing is written', () => {
  const never = async (name: string, message: string, code: number, ...args: readonly string[]) => {
    const ended = await clienttier('segment', at(name), '--model', 'sales-loyalty', ...args);
    expect(ended.error).toContain(message);
    expect(ended.error).not.toMatch(/\n\s+at /);
    expect(ended.code).toBe(code);
    expect(readdirSync(at('.')).filter((each) => /segmented|never|\.part$/.test(each))).toEqual([]);
  };

  test('another kind of file under this name, and one that was cut off', async () => {
    writeFileSync(at('wrong.parquet'), 'Customer,Sales,Loyalty\nAda,1,2\n');
    await never('wrong.parquet', 'cannot be read as Parquet', 4);
    await write('whole.parquet', typed);
    writeFileSync(at('cut.parquet'), readFileSync(at('whole.parquet')).subarray(0, 300));
    await never('cut.parquet', 'cannot be read as Parquet', 4);
    writeFileSync(at('none.parquet'), '');
    await never('none.parquet', 'is empty', 4);
  });

  test('a .parquet under another name', async () => {
    await write('whole.parquet', typed);
    writeFileSync(at('inside.csv'), readFileSync(at('whole.parquet')));
    await never('inside.csv', 'Change its ending to .parquet', 4);
  });

  test('a file that is compressed: what unpacks it is said', async () => {
    writeFileSync(at('list.csv.gz'), gzipSync('Customer,Sales,Loyalty\nAda,1,2\n'));
    await never('list.csv.gz', `gunzip < "${at('list.csv.gz')}" > "${at('list.csv')}"`, 4);
  });

  test.each([
    [['--encoding', 'utf-8'], '--encoding is not for .parquet'],
    [['--header', '2'], '--header is not for .parquet'],
    [['--as', 'portable'], 'cannot hold formulas'],
    [['--out', 'never.csv'], 'must end in .parquet'],
  ])('%j', async (args, message) => {
    await write('whole.parquet', typed);
    await never('whole.parquet', message, 2, ...args);
  });

  test('a file that is there already', async () => {
    await write('whole.parquet', typed);
    writeFileSync(at('there.parquet'), 'as it was');
    await never('whole.parquet', 'already exists', 5, '--out', at('there.parquet'));
    expect(readFileSync(at('there.parquet'), 'utf8')).toBe('as it was');
    expect(existsSync(at('there.parquet.part'))).toBe(false);
  });
});
