import { expect, test } from '@jest/globals';
import { setChunkSizes, usualSizes } from '../../../src/excel/office/chunk-sizes';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import type { Progress } from '../../../src/sheet/progress';
import { isThorough } from '../faults/thoroughness';
import { bookForTests } from '../book/book-for-tests';
import type { Book } from '../open-book';
import { asOf, foundOrders, header, orders } from './orders';

const book = bookForTests();

/** Three clients, of whom none is a number. */
const plain = orders.map((row) => row.map((cell) => (cell === "'00001" ? 'Cole' : cell)));

type Edited = Parameters<Parameters<Book['layOut']>[1]>[0];

const swapped = (sheet: Edited) => {
  const [below, last] = ['A6:K6', 'A7:K7'].map((address) => sheet.getRange(address).getValues());
  sheet.getRange('A6:K6').setValues(last as never);
  sheet.getRange('A7:K7').setValues(below as never);
};
const inserted = (sheet: Edited) => {
  sheet.insertRows(5, 1);
  sheet.getRange('A6:K6').setValues([['Hers', 11, 12, 13, 14, 15, 16, 17, 18, 19, 'Rome']]);
};

const typed = (sheet: Edited) => {
  sheet.getRange('K6').setValues([['Nice']]);
};

/** A text that looks like a formula. */
const typedText = (sheet: Edited) => {
  sheet.getRange('K6').setValues([[{ v: '=1+1', t: 4 }]]);
};

test.each([
  ['swaps two rows', swapped, 'writing 0', [0, 2, 1]],
  ['swaps two rows when half is written', swapped, 'writing 2', [0, 2, 1]],
  ['inserts a row of her own', inserted, 'writing 0', [0, 'hers', 1, 2]],
  ['inserts a row of her own when half is written', inserted, 'writing 2', [0, 'hers', 1, 2]],
  ['inserts a row when new clients are to come', inserted, 'writing 3', [0, 'hers', 1, 2]],
  ['types a city', typed, 'writing 1', [0, 'typed', 2]],
  ['types a text like a formula', typedText, 'writing 1', [0, 'text', 2]],
] as const)(
  'a colleague who %s meanwhile stops the making, and each client has again what was beside her',
  async (_, edit, when, rows) => {
    await book.clear();
    await book.addSheet('Orders', [header, ...plain.slice(1)]);
    const first = await foundOrders();
    await writeClientsSheet(first.list, first.choice);
    await book.edit('Orders', (sheet) => {
      sheet.getRange('D2:D7').values = [[1], [2], [3], [4], [5], [6]];
      sheet.getRange('B4').values = [['Zoe']];
    });
    await book.activate('Orders');
    const { list, choice } = await foundOrders();
    const standing = await book.cells('Clients', 'A5:K7');
    setChunkSizes({ rowsWritten: 1, cellsRead: 200 });
    let isEdited = false;
    const onProgress = (progress: Progress) => {
      if (isEdited || progress.kind !== 'writing' || `writing ${progress.rows}` !== when) return;
      isEdited = true;
      book.layOut('Clients', edit);
    };
    await expect(writeClientsSheet(list, choice, { onProgress })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
    setChunkSizes(usualSizes);
    const hers = ['Hers', 11, 12, 13, 14, 15, 16, 17, 18, 19, 'Rome'];
    const bob = standing[1]!.slice(0, 10);
    const others = { hers, typed: [...bob, 'Nice'], text: [...bob, '=1+1'] };
    const expected = rows.map((row) => (typeof row === 'string' ? others[row] : standing[row]));
    expect(await book.cells('Clients', `A5:K${5 + rows.length}`)).toEqual([
      ...expected,
      standing[0]!.map(() => ''),
    ]);
    expect(await tableRows()).toBe(rows.length + 1);
  },
);

const tableRows = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('CT_Clients').getRange().load('rowCount');
    await context.sync();
    return range.rowCount;
  });

/** The lines; for each five, there is one client. Otherwise than in the thorough tests, lines and messages are a tenth. */
const many = isThorough ? 100_000 : 10_000;
const all = many / 5;
/** A message holds 50,000 cells, here 5,000 in the plain run, and the sheet has 11 columns: 4,545 rows, or 454. */
const inAMessage = isThorough ? 4_545 : 454;

test(`${many} lines of ${all} clients are added up and written, with progress, or cancelled`, async () => {
  if (!isThorough) setChunkSizes({ ...usualSizes, cellsRead: 5_000 });
  const lines = Array.from({ length: many }, (_, line) => [
    `R${line}`,
    `Client ${line % all}`,
    asOf - (line % 700),
    (line % 1_000) / 100,
    `City ${(line % all) % 50}`,
  ]);
  book.load('Many orders', [orders[0]!, ...lines]);
  await book.edit('Many orders', (sheet) => {
    sheet.getRange(`C2:C${many + 1}`).numberFormat = 'yyyy-mm-dd' as never;
  });
  await book.activate('Many orders');
  const { list, choice } = await foundOrders();
  await book.edit('Clients', (sheet) => sheet.delete());
  const sheetNames = () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
  const before = await sheetNames();
  const controller = new AbortController();
  await expect(
    writeClientsSheet(list, choice, {
      signal: controller.signal,
      onProgress: (progress) => {
        if (progress.kind === 'writing' && progress.rows > 0) controller.abort();
      },
    }),
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect(await sheetNames()).toEqual(before);
  const rows: number[] = [];
  const outcome = await writeClientsSheet(list, choice, {
    onProgress: (progress) => {
      if (progress.kind === 'writing') rows.push(progress.rows);
    },
  });
  expect([outcome.clients, outcome.lines.counted]).toEqual([all, many]);
  // 0, 454, 908, 1,362, 1,816 and 2,000 of the 2,000 clients.
  expect(rows).toEqual([0, 1, 2, 3, 4].map((messages) => messages * inAMessage).concat(all));
  // Client 7 has the lines 7, 2007 (of all, 20007) and so on, each of 0.07, on five days.
  expect((await book.cells(outcome.sheet, 'A12:C12'))[0]).toEqual(['Client 7', 5, 0.35]);
  setChunkSizes(usualSizes);
});
