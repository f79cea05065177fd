import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();

beforeAll(async () => {
  await writeWorkbook(at('good.xlsx'), {
    Customers: [
      ['Customer', 'Sales 2024', 'Sales 2025', 'Loyalty'],
      ['Ada', 10, 40, 4],
      ['Ben', 20, 30, 1],
      ['Cleo', 40, 20, 3],
    ],
  });
  writeFileSync(at('empty.csv'), '');
  writeFileSync(at('empty.xlsx'), '');
  writeFileSync(at('truncated.xlsx'), readFileSync(at('good.xlsx')).subarray(0, 1500));
  writeFileSync(at('text.xlsx'), 'Customer,Sales\nAda,10\n');
  writeFileSync(at('protected.xlsx'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  writeFileSync(at('picture.png'), 'no workbook');
  writeFileSync(at('policy.json'), '{ "clientTierPolicy": "new" }');
  mkdirSync(at('folder.csv'));
});

const model = ['--model', 'sales-loyalty'];

describe('what is not written as it must be ends with 2', () => {
  test.each([
    [['foo'], 'There is no command "foo"'],
    [['segment'], 'segment needs more'],
    [['segment', 'a.csv', 'b.csv'], '"b.csv" is one argument too many'],
    [['segment', 'a.csv', '--modell', 'abc'], 'no option --modell'],
    [['segment', 'a.csv', '--model'], 'missing after --model'],
    [['segment', 'a.csv', '--out', '--json'], 'missing after --out'],
    [['segment', 'a.csv', '--model', 'abc', '--model', 'rfm'], '--model is given twice'],
    [['segment', 'a.csv', '--json=yes'], '--json takes no value'],
    [['segment', 'a.csv', '--as-of', '2026-02-30'], '"2026-02-30" is not a date'],
    [['segment', 'a.csv', '--as-of', '31.01.2026'], '"31.01.2026" is not a date'],
    [['segment', 'a.csv', '--language', 'tlh'], '"tlh" is none of en, zh'],
    [['segment', 'a.csv', '--as', 'live'], '"live" is none of values, portable'],
    [['segment', 'a.csv', '--column', 'sales'], '"sales" has no name and value'],
  ])('%j', async (args, message) => {
    const { code, error } = await clienttier(...args);
    expect(error).toContain(message);
    expect(code).toBe(2);
  });
});

describe('what cannot be read ends with 4', () => {
  test.each([
    ['missing.xlsx', 'There is no file'],
    ['folder.csv', 'is a folder'],
    ['empty.csv', 'is empty'],
    ['empty.xlsx', 'is empty'],
    ['truncated.xlsx', 'damaged'],
    ['text.xlsx', 'not an Excel workbook'],
    ['protected.xlsx', 'protected by a password'],
    ['picture.png', 'cannot be opened'],
  ])('%s', async (file, message) => {
    const { code, error } = await clienttier('segment', at(file), ...model, '--out', at('never.xlsx'));
    expect(error).toContain(message);
    expect(code).toBe(4);
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });
});

describe('if the add-in would ask, the option is named', () => {
  const segmentGood = (...args: string[]) =>
    clienttier('segment', at('good.xlsx'), ...args, '--out', at('never.xlsx'));

  test('without a model', async () => {
    const { code, error } = await segmentGood();
    expect(error).toContain('--model sales-loyalty');
    expect(error).not.toContain('--model tenure');
    expect(code).toBe(3);
  });

  test.each([
    [model, 'Sales: its column is there, but blank: "Sales" (B1). Fill it in, or add --column sales='],
    [[], 'These columns are there, but blank: "Sales" (B1).'],
    [[...model, '--language', 'zh'], '有这一列，但是空的：“Sales”（B1）'],
  ])('a column that is blank, %j', async (args, message) => {
    writeFileSync(at('blank.csv'), 'Customer,Sales,Loyalty\nAda,,4\nBen,,1\n');
    const { code, error } = await clienttier('segment', at('blank.csv'), ...args);
    expect(error).toContain(message);
    expect(code).toBe(3);
  });

  test('a column that is blank above: how far down', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, row) => `Client ${row},${row < 250 ? '' : row},${row % 9}\n`,
    );
    writeFileSync(at('blank-above.csv'), `Customer,Sales,Loyalty\n${rows.join('')}`);
    const { code, error } = await clienttier('segment', at('blank-above.csv'), ...model);
    expect(error).toContain('"Sales" (B1, its first 200 rows)');
    expect(code).toBe(3);
  });

  test('two columns that fit equally', async () => {
    const { code, error } = await segmentGood(...model);
    expect(error).toContain('--column sales="Sales 2024"\n  --column sales="Sales 2025"');
    expect(code).toBe(3);
  });

  test.each([
    ['--column', 'turnover=Sales 2025', 'does not read "turnover"'],
    ['--column', 'sales=Umsatz', 'no column has the header "Umsatz"'],
    ['--column', 'loyalty=', 'Loyalty cannot be left out'],
    ['--cutoff', 'loyalty=most', '"most" is not a rule for loyalty'],
    ['--cutoff', 'profit=10', 'has no cut-off "profit"'],
    ['--cutoff', 'loyalty=top:0%', 'out of range'],
    ['--sheet', 'Clients', 'Its sheets are: Customers'],
  ])('%s %s', async (option, value, message) => {
    const sales = value.startsWith('sales') ? [] : ['--column', 'sales=c'];
    const { code, error } = await segmentGood(...model, ...sales, option, value);
    expect(error).toContain(message);
    expect(code).toBe(2);
  });
});

test('numbers between which nobody can be are refused with both cut-offs', async () => {
  const numbers = ['--cutoff', 'medium_from=50', '--cutoff', 'big_from=20'];
  const bySize = ['--model', 'deal-size', '--column', 'value=Sales 2025', ...numbers];
  const { code, error } = await clienttier('segment', at('good.xlsx'), ...bySize, '--out', at('never.xlsx'));
  expect(error).toContain('big_from must not be lower than medium_from (50)');
  expect(code).toBe(2);
  expect(existsSync(at('never.xlsx'))).toBe(false);
});

describe('what cannot be written ends with 5, and nothing is left behind', () => {
  test('a file that is there, also the input itself, is only replaced with --force', async () => {
    const before = readFileSync(at('good.xlsx'));
    const { code, error } = await clienttier('segment', at('good.xlsx'), ...model, '--out', at('good.xlsx'));
    expect(error).toContain('add --force');
    expect(code).toBe(5);
    expect(readFileSync(at('good.xlsx'))).toEqual(before);
  });

  test('a folder that is missing', async () => {
    const out = path.join(at('nowhere'), 'out.xlsx');
    const { code, error } = await clienttier('segment', at('good.xlsx'), ...model, '--out', out);
    expect(error).toContain(`There is no folder ${at('nowhere')}`);
    expect(code).toBe(5);
    expect(readdirSync(at('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('a name of another kind', async () => {
    const { code, error } = await clienttier('segment', at('good.xlsx'), ...model, '--out', at('out.pdf'));
    expect(error).toContain('must end in .xlsx');
    expect(code).toBe(2);
  });
});

test('a policy that is not valid ends with 6 and says where', async () => {
  const args = ['segment', at('good.xlsx'), ...model, '--policy', at('policy.json')];
  const { code, error } = await clienttier(...args, '--out', at('never.xlsx'));
  expect(error).toContain('This is not a policy file');
  expect(code).toBe(6);
});

test('messages come in Chinese if asked for', async () => {
  const { code, error } = await clienttier('segment', at('missing.xlsx'), '--language', 'zh');
  expect(error).toContain('没有文件');
  expect(code).toBe(4);
});
