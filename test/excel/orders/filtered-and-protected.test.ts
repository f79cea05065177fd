import { beforeEach, expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { findOrders, writeClientsSheet } from '../../../src/excel/use-cases';
import type { SheetProblem } from '../../../src/sheet/problem';
import type { Progress, RunOptions } from '../../../src/sheet/progress';
import { HurriedClock } from '../hurried-clock';
import { bookForTests } from '../book/book-for-tests';
import { clients, foundOrders, header, orders, removeMade } from './orders';

const book = bookForTests();
beforeEach(async () => {
  await book.clear();
  await book.addSheet('Orders', orders);
});

async function make(choice = {}, options: RunOptions = {}) {
  await book.activate('Orders');
  const found = await foundOrders(choice);
  return writeClientsSheet(found.list, found.choice, options);
}
const sell = (amount: number) =>
  book.edit('Orders', (sheet) => {
    sheet.getRange('D2').values = [[amount]];
  });
const protectStructure = (isProtected: boolean) =>
  book.edit('Orders', (_, { workbook }) =>
    isProtected ? workbook.protection.protect() : workbook.protection.unprotect(),
  );

test('lines that are hidden or filtered out count, and stay hidden', async () => {
  book.layOut('Orders', (sheet) => {
    sheet.hideRows(3, 1);
    sheet
      .getRange('A1:E7')
      .createFilter()!
      .setColumnFilterCriteria(1, { colId: 1, filters: { filters: ['Ann'] } });
  });
  const before = (await book.everything()).workbook;
  await make();
  expect(await book.cells('Clients', 'A4:K7')).toEqual(clients);
  await removeMade();
  expect((await book.everything()).workbook).toEqual(before);
});

test('clients in hidden rows keep what stands beside them when the sheet is made again', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.getRange('L5:L7').values = [['visit'], ['call'], ['write']];
  });
  book.layOut('Clients', (sheet) => sheet.hideRows(5, 1));
  await sell(200.1);
  await make();
  expect((await book.cells('Clients', 'A5:L7')).map((row) => [row[0], row[2], row[11]])).toEqual([
    ['Ann', 230.3, 'visit'],
    ['Bob', 15.5, 'call'],
    ['00001', 7, 'write'],
  ]);
});

/*
 * Excel tells add-ins nothing of an advanced filter (github.com/OfficeDev/office-js/issues/6559), so only what the cells
 * hold afterwards shows that Excel wrote elsewhere.
 */
test('a table whose rows an advanced filter hides is put back once they are shown', async () => {
  await make();
  await book.edit('Clients', (sheet) => (sheet.getRange('L5:L7').values = [['visit'], ['call'], ['write']]));
  await sell(200.1);
  const before = await book.everything();
  book.workbook.ways.tellsOfFilters = false;
  book.layOut('Clients', (sheet) =>
    sheet
      .getRange('A4:L7')
      .createFilter()!
      .setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Bob', '00001'] } }),
  );
  const clock = new HurriedClock();
  setClock(clock);
  const onProgress = ({ kind }: Progress) => {
    if (kind !== 'waiting') return;
    book.layOut('Clients', (sheet) => sheet.getFilter()?.remove());
    clock.passSoon(1_000);
  };
  const problem = (await make({}, { onProgress }).catch((error: unknown) => error)) as SheetProblem;
  setClock(computerClock);
  book.workbook.ways.tellsOfFilters = true;
  expect(problem.in('en')).toMatch(/did not write the right value to Clients!B6: .*Show all rows/);
  expect(await book.everything()).toEqual(before);
});

test('a protected sheet of orders is read all the same', async () => {
  await book.edit('Orders', (sheet) => sheet.protection.protect());
  await make();
  expect(await book.cells('Clients', 'A4:K7')).toEqual(clients);
});

test('a protected sheet of clients is neither made again nor removed, and is named', async () => {
  await make();
  await sell(1);
  await book.edit('Clients', (sheet) => sheet.protection.protect());
  const before = await book.everything();
  const told = { code: 'protectedSheet', details: { sheet: 'Clients' } };
  await expect(make()).rejects.toMatchObject(told);
  await expect(removeMade()).rejects.toMatchObject(told);
  await book.activate('Clients');
  expect(await book.everything()).toEqual(before);
});

test('in a workbook whose structure is protected the sheet is made again, but neither added nor removed', async () => {
  await protectStructure(true);
  await expect(make()).rejects.toMatchObject({ code: 'protectedWorkbook' });
  await protectStructure(false);
  await make();
  await protectStructure(true);
  await sell(200.1);
  expect((await make()).isNew).toBe(false);
  expect((await book.cells('Clients', 'C5:C5'))[0]).toEqual([230.3]);
  const before = await book.everything();
  await expect(removeMade()).rejects.toMatchObject({ code: 'protectedWorkbook' });
  expect(await book.everything()).toEqual(before);
});

test('the clients themselves are found on whichever of many sheets, and looking can be cancelled', async () => {
  for (let sheet = 1; sheet <= 10; sheet++) await book.addSheet(`Notes ${sheet}`, [['Remember'], [sheet]]);
  await book.addSheet('Contacts', [header.slice(1, 2).concat('Owner'), ['Ann', 'Mia'], ['Dan', 'Tom']]);
  await book.activate('Orders');
  const { lists, orders: list, found } = await findOrders();
  expect(lists.map(({ range }) => range.sheetName)).toContain('Contacts');
  const controller = new AbortController();
  controller.abort();
  await expect(findOrders(list, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  expect(found.columns.client).toBe(1);
});
