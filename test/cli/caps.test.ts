import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { readCaps } from '../../src/cli/choice/read-caps';
import type { Caps } from '../../src/sheet/caps';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();
const rows = [
  ['Customer', 'Sales', 'Loyalty'],
  ['Ada', 40, 4],
  ['Ben', 30, 5],
  ['Cleo', 30, 3],
  ['Dan', 27, 4],
  ['Eve', 10, 1],
];
const model = ['--model', 'sales-loyalty', '--cutoff', 'sales=25', '--cutoff', 'loyalty=3'];
const segment = (...args: string[]) =>
  clienttier('segment', at('in.csv'), ...model, '--out', at('out.csv'), '--force', ...args);

beforeAll(() => writeFileSync(at('in.csv'), rows.map((row) => `${row.join(',')}\n`).join('')));

test('a tier with room for two keeps three, as two tie, and says where the fourth goes', async () => {
  const { code, out } = await segment('--cap', 'Treasure=2:rising-star');
  expect(code).toBe(0);
  expect(out).toContain(
    'Treasure: room for 2 of 4 clients. 3 stay, 1 goes to Rising star. 1 client stays although there is no room, because of a tie with the last one.',
  );
  const written = readFileSync(at('out.csv'), 'utf8').split(/\r?\n/);
  expect(written[4]).toMatch(/^Dan,27,4,Rising star,.*\(over the cap\)"?$/);
  expect(written[3]).toMatch(/^Cleo,30,3,Treasure,/);
});

test('--json has the same as numbers; --cap-by names another measure', async () => {
  const { out } = await segment('--cap', 'treasure=2:rising-star', '--cap-by', 'loyalty', '--json');
  // Ben has 5; Ada and Dan tie with 4.
  expect(JSON.parse(out)).toMatchObject({
    caps: [{ tier: 'treasure', most: 2, wanted: 4, stay: 3, to: 'rising-star', by: 'loyalty' }],
    tiers: [
      { id: 'treasure', clients: 3 },
      { id: 'rising-star', clients: 1 },
      {},
      { id: 'phase-out', clients: 1 },
    ],
  });
});

test('hours are room for as many clients as they suffice for', async () => {
  // 17 hours at 8 for each: two, and Cleo ties with Ben.
  const { out } = await segment('--cap', 'treasure=17h/8:rising-star', '--json');
  expect(JSON.parse(out)).toMatchObject({
    caps: [{ tier: 'treasure', most: 2, hours: { there: 17, each: 8 }, wanted: 4, stay: 3 }],
  });
  // A .csv file has no service levels.
  const { code, error } = await segment('--cap', 'treasure=17h:rising-star');
  expect(error).toContain('Add them: --cap treasure=17h/8 for 8 hours each');
  expect(code).toBe(3);
});

test('explain says that the client is over the cap', async () => {
  const { out } = await clienttier(
    ...['explain', at('in.csv'), ...model, '--client', 'Dan', '--cap', 'treasure=2:rising-star'],
  );
  expect(out).toMatch(
    /Treasure: .*27 ≥ 25.*Over the cap: Treasure has room for 2, and those with the highest Sales stay\. So it is Rising star\./,
  );
});

test('a workbook keeps its caps: --cap-by alone changes who stays, --cap alone what there is room for', async () => {
  await writeWorkbook(at('in.xlsx'), { Customers: rows });
  const first = ['--cap', 'treasure=2:rising-star', '--out', at('first.xlsx')];
  await clienttier('segment', at('in.xlsx'), ...model, ...first);
  const again = async (...args: string[]) => {
    const to = ['--out', at('again.xlsx'), '--force', '--json'];
    const { out } = await clienttier('segment', at('first.xlsx'), '--model', 'sales-loyalty', ...args, ...to);
    return (JSON.parse(out) as { caps: unknown }).caps;
  };
  expect(await again('--cap-by', 'loyalty')).toMatchObject([{ most: 2, stay: 3, by: 'loyalty' }]);
  expect(await again('--cap', 'treasure=1:high-risk')).toMatchObject([{ most: 1, to: 'high-risk' }]);
});

test('clients near a cut-off go on staying, as the pane was told, whatever room is given', () => {
  const before: Caps = { tiers: { treasure: { most: 9, to: 'rising-star' } }, band: 0.1 };
  const given = { caps: new Map([['treasure', '2:rising-star']]) };
  expect(readCaps(salesLoyalty, given, { sales: 1, loyalty: 2 }, before)).toEqual({
    tiers: { treasure: { most: 2, to: 'rising-star' } },
    band: 0.1,
  });
});

describe('what is refused', () => {
  test.each([
    [['--cap', 'gold=2:treasure'], 2, 'has no segment "gold". Its segments are: treasure'],
    [['--cap', 'treasure=two'], 2, '"two" is not a number of clients or hours for treasure'],
    [['--cap', 'treasure=-1:rising-star'], 2, '"-1:rising-star" is not a number of clients'],
    [['--cap', 'treasure=17h/0:rising-star'], 2, '--cap treasure=120h/8 for 120 hours'],
    [['--cap', 'treasure=1e3h:rising-star'], 2, 'is not a number of clients or hours'],
    [['--cap', 'treasure=2'], 3, 'no segment takes the others of treasure'],
    [['--cap', 'treasure=2:high-risk', '--cap', 'high-risk=1:treasure'], 2, 'would come back to it'],
    [['--cap', 'treasure=2:rising-star', '--cap-by', 'profit'], 3, '--cap-by with one of sales, loyalty'],
    [['--cap-by', 'loyalty'], 2, '--cap-by: no segment has a limit'],
  ])('%j', async (args, expected, message) => {
    const { code, error } = await segment(...args);
    expect(error).toContain(message);
    expect(code).toBe(expected);
  });
});
