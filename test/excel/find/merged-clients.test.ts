import { beforeEach, expect, test } from '@jest/globals';
import { findCustomers, findOrders, planSegments, writeClientsSheet } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { asOf, foundOrders } from '../orders/orders';

const book = bookForTests();

/** Ann has three orders, Bob one, Cyd two; the cells of Ann and Cyd are merged over their rows. */
const orders = [
  ['Customer', 'Order date', 'Amount'],
  ['Ann', 46030, 100],
  ['', 46040, 30],
  ['', 46050, 5],
  ['Bob', 46060, 20],
  ['Cyd', 46070, 7],
  ['', 46080, 8],
];

const merge = (...addresses: readonly string[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Orders');
    for (const address of addresses) sheet.getRange(address).merge();
    await context.sync();
  });

const made = async () => {
  const { list, choice } = await foundOrders();
  return writeClientsSheet(list, choice);
};

beforeEach(async () => {
  await book.clear();
  await book.addSheet('Orders', orders);
  await merge('A2:A4', 'A6:A7');
  await book.activate('Orders');
});

test('orders whose client is merged over their rows all count for the client, and it is said', async () => {
  const { looks } = await findOrders();
  expect(looks).toMatchObject({ example: { client: 'Ann', lines: 3 } });
  const { notes, noFormulas } = await made();
  // COUNTIFS would find Ann in the first of the three rows only.
  expect(noFormulas).toEqual({ why: 'merged', cell: 'Orders!A2' });
  expect(await book.cells('Clients', 'A5:C7')).toEqual([
    ['Ann', 3, 135],
    ['Bob', 1, 20],
    ['Cyd', 2, 15],
  ]);
  expect(notes).toContainEqual(
    expect.objectContaining({
      kind: 'mergedClients',
      cell: 'Orders!A2',
      facts: expect.objectContaining({ lines: 2 }),
    }),
  );
});

test('segmenting the rows names the merged clients, and nobody is without a name', async () => {
  const customers = await findCustomers();
  const plan = await planSegments(customers, {
    modelId: 'deal-size',
    columns: { value: 2 },
    cutoffs: {},
    language: 'en',
    asOf,
  });
  expect(plan.inDoubt).toEqual([
    {
      row: 0,
      cell: 'Orders!A2',
      reason:
        'The cell of "Ann" is merged over 3 rows, and all of them count for this client; so do the rows of 1 more merged client',
    },
  ]);
  expect(plan.repeated.map(({ name }) => name)).toEqual(['Ann', 'Cyd']);
});

test('a blank client that is not merged stays without a name, and no amount is filled in', async () => {
  await book.clear();
  await book.addSheet('Orders', [...orders, ['', 46090, ''], ['Dan', 46091, 1], ['', 46092, 900]]);
  await merge('A2:A4', 'A6:A8', 'C7:C8');
  await book.activate('Orders');
  const { notes } = await made();
  expect((await book.cells('Clients', 'A5:C8')).map(([name, , sales]) => [name, sales])).toContainEqual([
    'Cyd',
    15,
  ]);
  expect(notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['noAmount', 'noClient']));
});
