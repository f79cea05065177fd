import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  findCustomers,
  giveReason,
  planSegments,
  removeOverrides,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { ReasonGiven } from '../../../src/overrides/override-row';
import type { Choice } from '../../../src/sheet/choice';
import type { RunOptions } from '../../../src/sheet/progress';
import type { Book } from '../open-book';
import { choice, each, openDeals, tierOf, valueOf } from './deals-of-many';
import { columnOf, expectCancelled, isWhole, measured } from './measured';
import { clientCount } from './orders-of-many';

jest.setTimeout(3_600_000);

/** Room for not quite half of those whose value is from 900 on, so that some tie with the last one. */
const most = Math.floor((clientCount / 1000) * 49.5);
/** The first clients are typed over: Small. */
const typed = Math.min(2_500, clientCount / 4);
/** Who is small by the rules too is not set by hand. */
const byHand = each.filter((client) => client < typed && tierOf(valueOf(client)) !== 'Small');

/** The segments with room for so many VIPs, if the first clients are Small by hand. */
function segmentsWith(first: number): string[] {
  const vips = each.filter((client) => client >= first && valueOf(client) >= 900).map(valueOf);
  const last = vips.sort((a, b) => b - a)[most - 1]!;
  return each.map((client) => {
    if (client < first) return 'Small';
    const tier = tierOf(valueOf(client));
    return tier === 'VIP' && valueOf(client) < last ? 'Big' : tier;
  });
}

let book: Book;
beforeAll(async () => {
  book = await openDeals();
});
afterAll(() => book.excel.dispose());

async function list() {
  await book.activate('List');
  return findCustomers();
}
const withRoom: Choice = { ...choice, caps: { tiers: { vip: { most } }, by: 'value' } };
const segments = () => columnOf(book, 'List', 'Segment', 1, clientCount);

test('a room is kept with its ties, and is refused in formulas', async () => {
  const customers = await list();
  await expectCancelled((options) => writeSegments(customers, withRoom, 'keep', options));
  await measured(book, 'Segments with a room', (options) =>
    writeSegments(customers, withRoom, 'keep', options),
  );
  const expected = segmentsWith(0);
  expect(await segments()).toEqual(expected);
  if (isWhole) expect(expected.filter((tier) => tier === 'VIP').length).toBeGreaterThan(most);
  const over = (await columnOf(book, 'List', 'Strategy', 1, clientCount)).filter((text) =>
    String(text).endsWith('(over the cap)'),
  );
  expect(over).toHaveLength(expected.filter((tier, client) => tier !== tierOf(valueOf(client))).length);
  if (!isWhole) return;
  // Each formula would rank the whole column.
  const again = await list();
  for (const writeAs of ['live', 'portable'] as const)
    await expect(writeSegments(again, { ...withRoom, writeAs }, 'keep')).rejects.toMatchObject({
      code: 'capsNeedValues',
    });
  expect(await segments()).toEqual(expected);
});

test('segments typed over take up room, and keep their reasons', async () => {
  await book.edit('List', (sheet) => {
    sheet.getRange(`C2:C${typed + 1}`).values = Array.from({ length: typed }, () => ['Small']);
  });
  const customers = await list();
  const plan = await planSegments(customers, withRoom);
  const run = { plan, treatment: 'keep', headers: customers.headers, language: 'en', key: 'Client' } as const;
  const reasons = byHand.map((client): [string, ReasonGiven] => [
    `client${client}`,
    { reason: 'Image', by: 'Ann', note: '' },
  ]);
  const give = (options: RunOptions) => giveReason(run, new Map(reasons), options);
  await measured(book, 'Reasons for clients set by hand', give, 0);
  const again = await list();
  await measured(book, 'Segments beside typed ones', (options) =>
    writeSegments(again, withRoom, 'keep', options),
  );
  expect(await segments()).toEqual(segmentsWith(typed));
  const given = await book.cells('Overrides', `A1:G${typed + 40}`);
  const rows = given.filter((row) => row.includes('Image') && String(row[1]).startsWith('Client '));
  expect(rows.map((row) => row[1])).toEqual(byHand.map((client) => `Client ${client}`));
  expect(await removeOverrides()).toEqual({ sheet: 'Overrides' });
  expect(await segments()).toEqual(segmentsWith(typed));
});
