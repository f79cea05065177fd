import { beforeAll, expect, jest, test } from '@jest/globals';
import {
  findCustomers,
  removeMovement,
  writeClientsSheet,
  writeMovement,
} from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { foundOrders } from '../orders/orders';
import { columnOf, expectCancelled, measured, prepareMeasuring } from './measured';
import {
  asOf,
  before,
  choice,
  cityOf,
  clientCount,
  countedUpTo,
  lineCount,
  nameOf,
  rowsOfOrders,
  tierNames,
  tierOf,
  type Counted,
} from './orders-of-many';

jest.setTimeout(3_600_000);

const counted = countedUpTo(asOf);
const all = [...counted].sort(([a], [b]) => a - b).map(([, each]) => each);

const book = bookForTests();
beforeAll(async () => {
  prepareMeasuring();
  book.load('Orders', rowsOfOrders());
  await book.edit('Orders', (sheet) => {
    sheet.getRange(`C2:C${lineCount + 1}`).numberFormat = 'yyyy-mm-dd' as never;
  });
});

async function clients() {
  await book.activate('Clients');
  return findCustomers();
}

test(`${lineCount} lines are added up to ${clientCount} clients`, async () => {
  await book.activate('Orders');
  const { list, choice: ofOrders } = await foundOrders({ asOf });
  await expectCancelled((options) => writeClientsSheet(list, ofOrders, options));
  const result = await measured(book, 'Clients from orders', (options) =>
    writeClientsSheet(list, ofOrders, options),
  );
  expect([result.sheet, result.clients, result.lines.counted]).toEqual(['Clients', clientCount, lineCount]);
  const column = (header: string) => columnOf(book, 'Clients', header, 4, clientCount);
  expect(await column('Customer')).toEqual(all.map((_, client) => nameOf(client)));
  expect(await column('Orders')).toEqual(all.map(({ orders }) => orders));
  expect(await column('Sales')).toEqual(all.map(({ cents }) => cents / 100));
  expect(await column('Last order')).toEqual(all.map(({ last }) => last));
  expect(await column('City')).toEqual(all.map((_, client) => cityOf(client)));
});

test('two dates are compared', async () => {
  const customers = await clients();
  const dates = { from: before, to: asOf, months: 12 };
  await expectCancelled((options) => writeMovement(customers, choice, dates, options));
  const result = await measured(book, 'Two dates', (options) =>
    writeMovement(customers, choice, dates, options),
  );
  const was = countedUpTo(before);
  const isThere = (each: Counted | undefined, on: number) => each && each.last > on - 365;
  const places = [...tierNames, 'No client'];
  const matrix = places.map(() => places.map(() => 0));
  for (const [client, now] of counted) {
    const old = was.get(client);
    const from = isThere(old, before) ? tierOf(old!) : 'No client';
    const to = isThere(now, asOf) ? tierOf(now) : 'No client';
    if (from === 'No client' && to === 'No client') continue;
    matrix[places.indexOf(from)]![places.indexOf(to)]! += 1;
  }
  const shown = await book.cells(result.sheet, 'A1:G60');
  const top = shown.findIndex(([first]) => String(first).startsWith('Clients: segment'));
  expect(shown.slice(top + 2, top + 2 + places.length).map((row) => row.slice(0, 6))).toEqual(
    places.map((name, index) => [name, ...matrix[index]!]),
  );
  expect(await removeMovement()).toEqual({ sheet: result.sheet });
});
