import { beforeEach, expect, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { asOf, foundOrders, header } from './orders';

/*
 * Excel fills a blank column of a table, and one with a single formula, as soon as a formula is entered into some of its
 * cells. Here a table of five clients is written two rows at a time; all values of *Growth* are blank.
 */

const book = bookForTests({ rowsWritten: 2, cellsRead: 200 });

type WriteAs = 'values' | 'formulas';

const names = ['Ann', 'Bob', 'Cem', 'Dan', 'Eva'];

beforeEach(async () => {
  await book.clear();
  await book.addSheet('Orders', [
    header,
    ...names.map((name, row) => [`R${row}`, name, 46_027 + row, 10 * (row + 1), 'Bonn']),
  ]);
});

const sheet = (name: string) => book.workbook.root.worksheets.getItem(name);

/** Makes the sheet of clients, or makes it again. Excel fails at a message; `edit` is made just before it. */
async function make(writeAs: WriteAs, failsAt = 0, edit?: () => void): Promise<unknown> {
  await book.activate('Orders');
  const { list, choice } = await foundOrders({ writeAs });
  let written = 0;
  book.excel.intercept = ({ request }) => {
    if (request.includes('SuspendApiCalculationUntilNextSync')) written += 1;
    if (failsAt === 0 || written !== failsAt) return undefined;
    failsAt = 0;
    edit?.();
    return { kind: 'failed', code: 'GeneralException' };
  };
  try {
    return await writeClientsSheet(list, choice).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
  } finally {
    book.excel.intercept = undefined;
    await book.workbook.calculated();
  }
}

const shown = async (address: string) => (await book.cells('Clients', address)).flat();
const formulas = async (address: string) => (await book.formulas('Clients', address)).flat();

const moreOrders = () =>
  book.edit('Orders', (orders) => {
    orders.getRange('A7:E7').values = [['R9', 'Eva', 46_040, 5, 'Bonn']];
  });

test.each<[WriteAs, WriteAs]>([
  ['values', 'formulas'],
  ['formulas', 'formulas'],
  ['formulas', 'values'],
])('a long table of %s is made again with %s', async (first, then) => {
  expect(await make(first)).toBe('done');
  await moreOrders();
  expect(await make(then)).toBe('done');
  expect(await shown('A5:A9')).toEqual(names);
  expect(await shown('C5:C9')).toEqual([10, 20, 30, 40, 55]);
  expect((await formulas('J5:J9')).map((cell) => String(cell).slice(0, 4))).toEqual(
    names.map(() => (then === 'formulas' ? '=IF(' : '')),
  );
});

test.each([
  ['the last client', [9]],
  ['the first and the last', [5, 9]],
  ['the middle and the last', [7, 9]],
])('put back, the rows of %s stay blank if she has cleared them', async (_name, rows) => {
  await make('formulas');
  await book.edit('Clients', (clients) => {
    for (const row of rows) clients.getRange(`A${row}:K${row}`).clear('Contents');
  });
  await book.workbook.calculated();
  const before = await formulas('A4:K9');
  expect(await make('values', 3)).toBe('putBack');
  expect(await formulas('A4:K9')).toEqual(before);
});

test('put back, rows that Excel filled are blank again, of a client without orders too', async () => {
  await make('values');
  await book.edit('Orders', (orders) => {
    orders.getRange('B5').values = [['Eva']];
  });
  const before = await formulas('A4:K9');
  expect(await make('formulas', 2)).toBe('putBack');
  expect(await formulas('A4:K9')).toEqual(before);
});

test.each<[WriteAs, string]>([
  ['values', '6:6'],
  ['formulas', '6:6'],
  ['values', '1:1'],
  ['values', '2:2'],
  ['values', 'B:B'],
  ['values', 'F:F'],
])(
  'formulas that are put back after %s read the same cells, though %s was inserted',
  async (then, inserted) => {
    await make('formulas');
    const [headers = [], ...before] = await book.cells('Clients', 'A4:K9');
    await book.edit('Orders', (orders) => {
      orders.getRange('A7:E7').values = [['R10', 'Bob', 46_040, 7, 'Bonn']];
    });
    const told = await make(then, 3, () => {
      const shift = inserted.startsWith('B') || inserted.startsWith('F') ? 'Right' : 'Down';
      sheet('Clients').getRange(inserted).insert(shift);
    });
    expect(told).toBe('putBack');
    // A day later, each formula must follow the day, wherever the day is.
    const all = sheet('Clients').getRange('A1:M12');
    const day = all.values.findIndex((row) => row[0] === 'As of');
    const at = all.values[day]!.indexOf(asOf);
    sheet('Clients').getCell(day, at).values = [[asOf + 1]];
    await book.workbook.calculated();
    const days = headers.indexOf('Days since last order');
    const wanted = before.map((row) => row.map((cell, index) => (index === days ? Number(cell) + 1 : cell)));
    const now = all.values;
    const top = now.findIndex((row) => row[0] === headers[0]);
    const columns = headers.map((header) => now[top]!.indexOf(header));
    const rows = now.slice(top + 1).filter((row) => row[0] !== '');
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(wanted);
  },
);
