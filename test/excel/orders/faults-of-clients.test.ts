import { beforeAll, describe, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { foundOrders, orders, removeMade } from './orders';

// Two rows a request, so that a request in the middle fails too.
const { book, clock } = bookOnHurriedClock({ rowsWritten: 2, cellsRead: 200 });
beforeAll(async () => {
  await book.addSheet('Orders', orders);
});

/** Restores the orders on their sheet, which keeps its id, and removes the clients. */
async function freshOrders() {
  await Excel.run(async (context) => {
    const { settings, worksheets } = context.workbook;
    const made = worksheets.getItemOrNullObject('Clients').load('name');
    const kept = settings.getItemOrNullObject('ClientTier_Clients').load('key');
    await context.sync();
    const sheet = worksheets.getItem('Orders');
    sheet.activate();
    sheet.getRange('A1:E7').values = orders.map((row) => [...row]);
    if (!made.isNullObject) made.delete();
    if (!kept.isNullObject) kept.delete();
    await context.sync();
  });
  return foundOrders();
}

/** A sheet of clients with a column of the user's; since it was made, an order was changed and a client added. */
async function madeBefore() {
  const { list, choice } = await freshOrders();
  await writeClientsSheet(list, choice);
  await book.edit('Clients', (sheet) => {
    sheet.getRange('L4:L7').values = [['To do'], ['call'], ['visit'], ['write']];
    sheet.getRange('K5').formulas = [['="Bo" & "nn"']];
  });
  await book.edit('Orders', (sheet) => {
    sheet.getRange('A5:E6').values = [
      ['R4', 'Bob', "'2026-02-01", 11, 'Lyon'],
      ['R6', 'Cid', "'2026-04-01", 3, 'Rome'],
    ];
  });
  await book.activate('Orders');
}

describe('whatever message fails, the sheet of clients is whole or as it was', () => {
  const write = async (options: object) => {
    const { list, choice } = chosen;
    return writeClientsSheet(list, choice, options);
  };
  let chosen: Awaited<ReturnType<typeof foundOrders>>;
  const allOrNothing = (arrange: () => Promise<void>, work: (options: object) => Promise<unknown>) =>
    expectAllOrNothing(book, clock, { arrange, run: (_, options) => work(options) }, [1, 5], 3);

  test(
    'when it is made',
    async () => {
      const arrange = async () => void (chosen = await freshOrders());
      await allOrNothing(arrange, write);
    },
    longestTest,
  );

  test(
    'when it is made again',
    async () => {
      const arrange = async () => {
        await madeBefore();
        chosen = await foundOrders();
      };
      await allOrNothing(arrange, write);
    },
    longestTest,
  );

  test(
    'when it is removed',
    async () => {
      const arrange = async () => {
        const { list, choice } = await freshOrders();
        await writeClientsSheet(list, choice);
        await book.activate('Orders');
      };
      await allOrNothing(arrange, removeMade);
    },
    longestTest,
  );
});
