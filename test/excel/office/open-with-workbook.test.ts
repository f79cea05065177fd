import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openWithWorkbook, opensWithWorkbook } from '../../../src/excel/office/open-with-workbook';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, model } from '../customers';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterEach(() => book.clear());
afterAll(() => book.excel.dispose());

const key = 'Office.AutoShowTaskpaneWithDocument';

/** What Office finds in the document when it opens it. */
const held = () => book.excel.settings.read()[key];

test('a workbook asks for the pane when it is switched on, and no longer when it is switched off', async () => {
  expect(await opensWithWorkbook()).toBe(false);
  await openWithWorkbook(true);
  expect(held()).toBe('true');
  expect(await opensWithWorkbook()).toBe(true);
  await openWithWorkbook(false);
  expect(held()).toBeUndefined();
  expect(await opensWithWorkbook()).toBe(false);
});

test('the switch leaves the records of what was written before and between', async () => {
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  await openWithWorkbook(true);
  // The same two columns are known and written again: nothing is added to the right of them.
  await writeSegments(await findCustomers(), choice, 'keep');
  await openWithWorkbook(false);
  expect((await book.cells('Clients', 'E1:H1')).flat()).toEqual(['Segment', 'Strategy', '', '']);
  await removeSegments(await findCustomers(), model.id);
  expect((await book.cells('Clients', 'E1:H1')).flat()).toEqual(['', '', '', '']);
});

test('in the simulated Excel the older way to save settings loses what was written since the start', async () => {
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  const { settings } = Office.context.document;
  settings.set(key, true);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(Object.keys(book.excel.settings.read())).toEqual([key]);
});
