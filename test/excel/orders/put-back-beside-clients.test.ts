import { beforeEach, expect, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import { messagesOf } from '../faults/messages-of';
import { partOf } from '../faults/thoroughness';
import { bookForTests } from '../book/book-for-tests';
import { asOf, foundOrders, orders } from './orders';

const book = bookForTests({ rowsWritten: 2, cellsRead: 200 });
async function arrange() {
  await book.clear();
  await book.addSheet('Orders', orders);
  const { list, choice } = await foundOrders();
  await writeClientsSheet(list, choice);
  await book.edit('Orders', (sheet) => {
    sheet.getRange('D2:D7').values = [[1], [2], [3], [4], [5], [6]];
  });
  await book.activate('Orders');
}
beforeEach(arrange);

/** Returns the sales of each client, found by their headers. */
async function sales() {
  const [headers = [], ...rows] = await book.cells('Clients', 'A4:M9');
  const [key, sum] = [headers.indexOf('Customer'), headers.indexOf('Sales')];
  return Object.fromEntries(rows.filter((row) => row[key] !== '').map((row) => [row[key], row[sum]]));
}

/** Updates the sheet, and makes Excel refuse one of the messages; `edit` is done just before another one. */
async function refused(refusedAt: number, editAt: number, edit: () => void) {
  const { list, choice } = await foundOrders();
  let messages = 0;
  let wasDone = false;
  book.excel.intercept = () => {
    messages += 1;
    if (messages === editAt) {
      edit();
      wasDone = true;
    }
    return messages === refusedAt ? { kind: 'failed', code: 'GeneralException' } : undefined;
  };
  const told = await writeClientsSheet(list, choice).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
  book.excel.intercept = undefined;
  return { told, wasDone, messages };
}

const before = { Ann: 130.3, Bob: 15.5, '00001': 7 };
const clientsSheet = () => book.workbook.root.worksheets.getItem('Clients');

const edits = {
  column() {
    clientsSheet().getRange('B:B').insert('Right');
    clientsSheet().getRange('B4:B7').values = [['Owner'], ['Eve'], ['Eve'], ['Kim']];
  },
  row() {
    clientsSheet().getRange('6:6').insert('Down');
    clientsSheet().getRange('A6:C6').values = [['Zoe', 4, 44]];
  },
  order() {
    const [ann, bob] = [5, 6].map((row) => clientsSheet().getRange(`A${row}:K${row}`).formulas[0]!);
    clientsSheet().getRange('A5:K6').formulas = [bob!, ann!];
  },
  figure() {
    clientsSheet().getRange('C5').values = [[1234]];
  },
};

/** Returns the number of the message that writes first. */
async function firstToWrite() {
  const { list, choice } = await foundOrders();
  let messages = 0;
  let first = 0;
  book.excel.intercept = ({ request }) => {
    messages += 1;
    if (first === 0 && request.includes('SuspendApiCalculationUntilNextSync')) first = messages;
    return undefined;
  };
  await writeClientsSheet(list, choice);
  book.excel.intercept = undefined;
  expect(first).toBeGreaterThan(0);
  return first;
}

test.each(['column', 'row', 'order'] as const)(
  'whenever a %s changes while a sheet made again is put back, each client has her own figures',
  async (what) => {
    const first = await firstToWrite();
    await arrange();
    let number = 0;
    const sent = await messagesOf(book, async () => {
      ({ messages: number } = await refused(first + 1, 0, () => undefined));
    });
    // Without those that find the orders.
    const kinds = sent.slice(-number);
    const numbers = Array.from({ length: 15 }, (_, index) => first + index);
    for (const editAt of partOf(numbers, (each) => [kinds[each - 1] ?? 'none'])) {
      await arrange();
      const { told } = await refused(first + 1, editAt, edits[what]);
      const wanted = what === 'row' && 'Zoe' in (await sales()) ? { ...before, Zoe: 44 } : before;
      expect({ editAt, told, sales: await sales() }).toEqual({ editAt, told, sales: wanted });
      if (what === 'column' && told !== 'done') {
        const owners = (await book.cells('Clients', 'B4:B7')).flat();
        if (owners[0] === 'Owner') expect(owners).toEqual(['Owner', 'Eve', 'Eve', 'Kim']);
      }
    }
  },
  60_000,
);

test('a figure that she types before a sheet is put back stays', async () => {
  const first = await firstToWrite();
  await book.edit('Orders', (sheet) => {
    sheet.getRange('D2:D7').values = [[10], [20], [30], [40], [50], [60]];
  });
  await book.activate('Orders');
  const then = await sales();
  const { told, wasDone } = await refused(first + 1, first + 2, edits.figure);
  expect({ told, wasDone }).toEqual({ told: 'putBack', wasDone: true });
  expect(await sales()).toEqual({ ...then, Ann: 1234 });
});

/** The last message that writes is the one that names the record. */
async function lastToWrite() {
  const { list, choice } = await foundOrders();
  let messages = 0;
  let last = 0;
  book.excel.intercept = ({ request }) => {
    messages += 1;
    if (request.includes('ClientTier_Clients') && request.includes('Activate')) last = messages;
    return undefined;
  };
  await writeClientsSheet(list, choice);
  book.excel.intercept = undefined;
  expect(last).toBeGreaterThan(0);
  return last;
}

/** Changes the orders, so that there is something to write again. */
async function otherOrders() {
  await book.edit('Orders', (sheet) => {
    sheet.getRange('D2:D7').values = [[10], [20], [30], [40], [50], [60]];
  });
  await book.activate('Orders');
}

test.each([
  ['the day', 'B1', 46_000],
  ['the note', 'A2', 'Ask Eve about these'],
] as const)(
  'what she types over %s just before the last message stays, and she is told its cell',
  async (_, address, value) => {
    const last = await lastToWrite();
    await otherOrders();
    const then = await sales();
    const { list, choice } = await foundOrders();
    let messages = 0;
    book.excel.intercept = () => {
      messages += 1;
      if (messages === last) clientsSheet().getRange(address).values = [[value]];
      return undefined;
    };
    const told = await writeClientsSheet(list, choice).then(
      () => 'done',
      ({ message }: Error) => message,
    );
    book.excel.intercept = undefined;
    expect(told).toContain(`Clients!${address}`);
    expect(await book.cells('Clients', address)).toEqual([[value]]);
    expect(await sales()).toEqual(then);
  },
);

test('the day is put back wherever it is once she has inserted a column, and nothing where it was', async () => {
  const last = await lastToWrite();
  await otherOrders();
  const { list, choice } = await foundOrders({ asOf: asOf + 1 });
  let messages = 0;
  book.excel.intercept = () => {
    messages += 1;
    if (messages === last + 1) edits.column();
    // The message is carried out up to the selection.
    return messages === last ? { kind: 'failed', code: 'GeneralException', after: 25 } : undefined;
  };
  await expect(writeClientsSheet(list, choice)).rejects.toMatchObject({ code: 'putBack' });
  expect(await book.cells('Clients', 'A1:C1')).toEqual([['As of', '', asOf]]);
});
