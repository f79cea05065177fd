import { beforeEach, expect, test } from '@jest/globals';
import { findCustomers, findOrders, planClientsSheet, writeClientsSheet } from '../../../src/excel/use-cases';
import type { Answers } from '../../../src/orders/answers';
import { bookForTests } from '../book/book-for-tests';
import type { Rows } from '../open-book';
import { asOf, foundOrders, removeMade } from './orders';

const header = ['Customer', 'Order date', 'Amount', 'Currency', 'Status'];
/** Of Ann's amounts, 10 and 20 in euros are paid, 40 in euros were cancelled, and 500 are in dollars. */
const january: Rows = [
  header,
  ['Ann', "'2026-01-05", 10, 'EUR', 'Paid'],
  ['Ann', "'2026-01-05", 20, 'EUR', 'Paid'],
  ['Ann', "'2026-01-07", 40, 'EUR', 'Cancelled'],
  ['Ann', "'2026-01-08", 500, 'USD', 'Paid'],
  ['Bob', "'2026-01-09", 7, 'EUR', 'Paid'],
  ['Bob', "'2026-01-12", 1, 'EUR', 'Paid'],
];
const february: Rows = [header, ['Ann', "'2026-02-05", 300, 'USD', 'Paid']];

const book = bookForTests();
beforeEach(async () => {
  await book.clear();
  await book.addSheet('February', february);
  await book.addSheet('January', january);
});

const answers: Answers = { orderIs: 'day', currency: 'USD', statuses: { Cancelled: 'counts' } };

async function make(choice = {}) {
  const { list, choice: proposed } = await foundOrders(choice);
  return writeClientsSheet(list, proposed);
}
/** Returns the user's answers of the last time, as they are proposed now. */
async function proposed(choice = {}) {
  const { list, choice: found } = await foundOrders(choice);
  const { questions } = await planClientsSheet(list, found);
  const of = (id: string) => questions.find((question) => question.id === id);
  return [
    of('orderIs')?.proposed,
    of('currency')?.proposed,
    of('statuses')?.statuses?.map(({ status, proposed }) => `${status} ${proposed}`),
  ];
}

test('what she answered last time is proposed again and counts', async () => {
  expect(await proposed()).toEqual(['line', 'EUR', ['Paid counts', 'Cancelled leftOut']]);
  await make({ answers });
  await book.activate('January');
  expect(await proposed()).toEqual(['day', 'USD', ['Paid counts', 'Cancelled counts']]);
  await make();
  expect(await book.cells('Clients', 'A5:C5')).toEqual([['Ann', 1, 500]]);
  // One answer has been changed; the others are those of the first time.
  await book.activate('January');
  await make({ answers: { currency: 'EUR' } });
  expect(await book.cells('Clients', 'A5:C6')).toEqual([
    ['Ann', 2, 70],
    ['Bob', 2, 8],
  ]);
  await book.activate('January');
  expect(await proposed()).toEqual(['day', 'EUR', ['Paid counts', 'Cancelled counts']]);
});

test('an answer that is none any more is forgotten', async () => {
  await make({ answers });
  await book.edit('January', (sheet) => {
    sheet.getRange('D5').values = [['GBP']];
    sheet.getRange('E4').values = [['Open']];
  });
  await book.activate('January');
  expect(await proposed()).toEqual(['day', 'EUR', ['Paid counts', 'Open counts']]);
});

test('of a sheet with other headers nothing is known', async () => {
  await make({ answers });
  await book.edit('January', (sheet) => {
    sheet.getRange('F1').values = [['Note']];
  });
  await book.activate('January');
  expect((await findOrders()).before).toBeUndefined();
  expect((await proposed())[1]).toBe('EUR');
});

test('further sheets are known, from whichever of them she begins', async () => {
  const { alike } = await findOrders();
  expect(alike.map(({ sheetName }) => sheetName)).toEqual(['February']);
  await make({ answers, also: alike });
  expect(await book.cells('Clients', 'A5:C5')).toEqual([['Ann', 2, 800]]);
  for (const name of ['January', 'February']) {
    await book.activate(name);
    const { before, alike: others } = await findOrders();
    expect([name, before?.also]).toEqual([name, others.map(({ sheetId }) => sheetId)]);
    expect(before?.answers).toEqual(answers);
  }
});

test('the day that she typed above the table counts until she clears it', async () => {
  const { list, choice } = await foundOrders({ asOf: undefined });
  const again = async () => {
    await writeClientsSheet(list, choice);
    const days = await book.cells('Clients', 'F5:F6');
    return [(await book.cells('Clients', 'B1:B1'))[0]![0], ...days.flat()];
  };
  const type = (day: number | string) =>
    book.edit('Clients', (sheet) => {
      sheet.getRange('B1').values = [[day]];
    });
  // Long ago, Bob had the last order on 2026-01-12, and Ann hers on 2026-01-05.
  const ofLastOrder = [46_034, 7, 0];
  expect(await again()).toEqual(ofLastOrder);
  expect(await again()).toEqual(ofLastOrder);
  await type(46_064);
  const hers = [46_064, 37, 30];
  expect(await again()).toEqual(hers);
  expect(await again()).toEqual(hers);
  expect(await again()).toEqual(hers);
  await type('');
  expect(await again()).toEqual(ofLastOrder);
  expect(await again()).toEqual(ofLastOrder);
  await removeMade();
});

test('what she typed over the note above the table stays until she clears it', async () => {
  const again = async (typed?: string) => {
    if (typed !== undefined)
      await book.edit('Clients', (sheet) => {
        sheet.getRange('A2').values = [[typed]];
      });
    await book.activate('January');
    await make({ answers });
    return (await book.cells('Clients', 'A2:A2'))[0]![0];
  };
  const ours = await again();
  expect(ours).toMatch(/order/);
  expect(await again('For Eve')).toBe('For Eve');
  expect(await again()).toBe('For Eve');
  await expect(removeMade()).rejects.toThrow('Clients!A2');
  expect(await again('')).toBe(ours);
  await removeMade();
});

test('a day that she chose in the pane counts the next time too', async () => {
  await make({ asOf: asOf - 1 });
  await book.activate('January');
  await make({ asOf: undefined });
  expect((await book.cells('Clients', 'B1:B1'))[0]![0]).toBe(asOf - 1);
});

test('two columns with one header keep apart: made, made again, and removed', async () => {
  const rows: Rows = [
    ['Customer', 'Order date', 'Amount', 'Note', 'Note'],
    ['Ann', "'2026-01-05", 10, 'tall', 'red'],
    ['Ann', "'2026-01-06", 20, 'tall', 'red'],
    ['Bob', "'2026-01-07", 30, 'small', 'blue'],
    ['Bob', "'2026-01-08", 40, 'small', 'blue'],
  ];
  await book.addSheet('Notes', rows);
  await book.addSheet('Contacts', [
    ['Name', 'Score', 'Score'],
    ['Ann', 11, 21],
    ['Bob', 12, 22],
  ]);
  const clientList = await findCustomers();
  await book.activate('Notes');
  const expected = [
    ['Customer', 'Note', 'Note 2', 'Score', 'Score 2'],
    ['Ann', 'tall', 'red', 11, 21],
    ['Bob', 'small', 'blue', 12, 22],
  ];
  const shown = async () => {
    const [headers = [], ...cells] = await book.cells('Clients', 'A4:O6');
    const columns = expected[0]!.map((header) => headers.indexOf(header));
    return [headers, ...cells].map((row) => columns.map((column) => row[column]));
  };
  await make({ clientList });
  expect(await shown()).toEqual(expected);
  await book.edit('Notes', (sheet) => {
    sheet.getRange('D4:D5').values = [['short'], ['short']];
  });
  await book.activate('Notes');
  const { again } = await make({ clientList });
  expect(again).toMatchObject({ changed: 1, notOnSheet: [] });
  expect(await shown()).toEqual([expected[0], expected[1], ['Bob', 'short', 'blue', 12, 22]]);
  expect(await removeMade()).toEqual({ sheet: 'Clients' });
});
