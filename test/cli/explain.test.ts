import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();
const rows = [
  ['Customer', 'Sales', 'Loyalty'],
  ['Ada', 40, 4],
  ['Ben', 30, 1],
  ['Cleo', 20, 3],
  ['Dan', 10, 2],
  ['Eve', 'n/a', 5],
] as const;
const model = ['--model', 'sales-loyalty', '--cutoff', 'sales=25', '--cutoff', 'loyalty=3'];

beforeAll(async () => {
  writeFileSync(at('in.csv'), rows.map((row) => `${row.join(',')}\n`).join(''));
  await writeWorkbook(at('in.xlsx'), { Customers: rows });
});

describe.each(['in.csv', 'in.xlsx'])('%s', (file) => {
  const explain = (...args: string[]) => clienttier('explain', at(file), ...model, ...args);

  test('a client, however her name is typed', async () => {
    const { code, out } = await explain('--client', ' BEN');
    expect(code).toBe(0);
    expect(out).toMatch(/A3 {2}Ben {2}High-risk: .*30 ≥ 25.*1 < 3/);
    expect(out.split('\n')).toHaveLength(1);
  });

  test('the client in a row', async () => {
    expect((await explain('--row', '4')).out).toMatch(/A4 {2}Cleo {2}Rising star/);
  });

  test('all of a tier, by its id or its name in any language', async () => {
    for (const tier of ['treasure', 'Treasure', '珍贵客户']) {
      const { out } = await explain('--tier', tier, '--json');
      const { clients } = JSON.parse(out) as { clients: { client: string }[] };
      expect(clients.map(({ client }) => client)).toEqual(['Ada']);
    }
  });

  test('who has none, with what her cell holds', async () => {
    const { out } = await explain('--tier', 'unclassified');
    expect(out).toMatch(/A6 {2}Eve {2}Unclassified: .*"n\/a" is not a number/);
  });

  test.each([
    [[], 'Say who to explain'],
    [['--client', 'Ben', '--row', '3'], 'Say who to explain'],
    [['--client', 'Zoe'], 'there is no client "Zoe"'],
    [['--row', '1'], 'there is no client in row 1'],
    [['--tier', 'Gold'], 'has no segment "Gold". Its segments are: Treasure'],
  ])('%j is refused', async (args, message) => {
    const { code, error } = await explain(...args);
    expect(error).toContain(message);
    expect(code).toBe(2);
  });
});

test('a tier that nobody has is said, and is no mistake', async () => {
  writeFileSync(at('one.csv'), 'Customer,Sales,Loyalty\nAda,40,4\n');
  const { code, out } = await clienttier('explain', at('one.csv'), ...model, '--tier', 'phase-out');
  expect({ code, out }).toEqual({ code: 0, out: 'No client is in this segment.' });
});

test('a segment typed by hand is said beside what the rules give', async () => {
  await clienttier('segment', at('in.xlsx'), ...model, '--out', at('written.xlsx'));
  const parts = unzipSync(readFileSync(at('written.xlsx')));
  const sheet = 'xl/worksheets/sheet1.xml';
  const typed = '<c r="D3" t="inlineStr"><is><t>Treasure</t></is></c>';
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace(/<c r="D3".*?<\/c>/, typed));
  writeFileSync(at('typed.xlsx'), zipSync(parts));
  const { out } = await clienttier(
    'explain',
    at('typed.xlsx'),
    '--model',
    'sales-loyalty',
    '--client',
    'Ben',
  );
  expect(out).toMatch(/High-risk: .*\(typed by hand: Treasure\)/);
});
