import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { findCustomers, writeCare, writeSegments } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cells/cell';
import { day } from '../orders/add-up';
import { planOf } from '../excel/care/care-list';
import { bookForTests } from '../excel/book/book-for-tests';

const file = join(resolve(process.env['PEER_DATA'] ?? '../shared/data'), 'northwind', 'order_lines.csv');
const ifNorthwind = existsSync(file) ? test : test.skip;
/** The day of the last order. */
const asOf = day('1998-05-06');

/** The buyers with their sales, number of orders, and the day of the last order. */
function buyers(): CellValue[][] {
  const found = new Map<string, { sales: number; orders: Set<string>; last: string }>();
  for (const line of readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1)) {
    const [order, client, date, price, quantity, discount] = line.split(',') as [
      ...[string, string, string, string, string, string],
    ];
    const { sales, orders, last } = found.get(client) ?? { sales: 0, orders: new Set<string>(), last: '' };
    found.set(client, {
      sales: sales + Number(price) * Number(quantity) * (1 - Number(discount)),
      orders: orders.add(order),
      last: date > last ? date : last,
    });
  }
  return [...found].map(([client, { sales, orders, last }]) => [client, sales, orders.size, day(last)]);
}

const book = bookForTests();

ifNorthwind('of Northwind, with last orders as contacts, 23 are overdue and 12 are due', async () => {
  const rows = buyers();
  await book.addSheet('List', [['Customer', 'Sales', 'Orders', 'Last order'], ...rows]);
  await writeSegments(
    await findCustomers(),
    { modelId: 'sales-loyalty', columns: { sales: 1, loyalty: 2 }, cutoffs: {}, language: 'en', asOf },
    'keep',
  );
  const choice = {
    modelId: 'sales-loyalty',
    values: 1,
    contacts: 3,
    language: 'en',
    today: asOf,
    asOf,
  } as const;
  const made = await writeCare(await findCustomers(), choice);
  const [counts, money] = (await book.cells(made.sheet, 'A4:A5')).flat();
  expect(counts).toBe('On the list: Neglected 0, Overdue 23, Due 12, In touch 54; Win back 5.');
  expect(money).toMatch(/^Overdue: Treasure 13 \(310,662\.79\), Rising star 3 .*High-risk 1 .*Phase out 6 /);
  // Five have been silent for more than six intervals; without the number they are among the others.
  await book.edit(made.sheet, (sheet) => {
    sheet.getRange('C10').values = [['']];
  });
  await book.activate('List');
  const { sheet } = await writeCare(await findCustomers(), choice);
  const [header, ...plan] = await planOf(book, sheet);
  const shown = plan.map((row) => Object.fromEntries(header!.map((name, index) => [name, row[index]])));
  expect(shown).toHaveLength(35);
  expect(shown.slice(0, 5).map((row) => [row['Client'], row['Days over']])).toEqual([
    ['QUICK', 8],
    ['MEREP', 174],
    ['FRANK', 13],
    ['BERGS', 49],
    ['BLONP', 100],
  ]);
  const overdue = shown.filter((row) => String(row['Why']).startsWith('Overdue'));
  const ofTier = (tier: string) => overdue.filter((row) => row['Segment'] === tier);
  expect(['Treasure', 'High-risk', 'Rising star', 'Phase out'].map((tier) => ofTier(tier).length)).toEqual([
    13, 1, 3, 6,
  ]);
  expect(ofTier('Treasure').reduce((sum, row) => sum + Number(row['Sales']), 0)).toBeCloseTo(310_662.79, 2);
});
