import { afterEach, expect, jest, test } from '@jest/globals';
import {
  openWithWorkbook,
  opensWithWorkbook,
  showIfOpenedWithWorkbook,
} from '../../../src/excel/office/open-with-workbook';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, model } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
afterEach(() => book.clear());

/** The setting that earlier builds wrote. */
const key = 'Office.AutoShowTaskpaneWithDocument';

const hidden = async () => {
  await Office.addin.hide();
  expect(book.excel.visibility.state).toBe('Background');
};

test('a workbook asks for ClientTier when it is switched on, and no longer when it is switched off', async () => {
  expect(await opensWithWorkbook()).toBe(false);
  await openWithWorkbook(true);
  expect(book.excel.startup.state).toBe('Background');
  expect(await opensWithWorkbook()).toBe(true);
  await hidden();
  await showIfOpenedWithWorkbook();
  expect(book.excel.visibility.state).toBe('Visible');
  await openWithWorkbook(false);
  expect(book.excel.startup.state).toBe('Inactive');
  expect(await opensWithWorkbook()).toBe(false);
  await hidden();
  await showIfOpenedWithWorkbook();
  expect(book.excel.visibility.state).toBe('Background');
  // Nothing that would make Office open a blank pane.
  expect(book.excel.settings.read()).toEqual({});
});

test('what earlier builds wrote into a workbook is understood, and replaced', async () => {
  await book.addSheet('Clients', customers);
  await book.edit('Clients', (_, { workbook }) => void workbook.settings.add(key, true));
  await hidden();
  await showIfOpenedWithWorkbook();
  expect(book.excel.visibility.state).toBe('Visible');
  expect(await opensWithWorkbook()).toBe(true);
  expect(book.excel.settings.read()).toEqual({});
  await openWithWorkbook(false);

  await book.edit('Clients', (_, { workbook }) => void workbook.settings.add(key, true));
  await openWithWorkbook(false);
  expect(await opensWithWorkbook()).toBe(false);
  expect(book.excel.settings.read()).toEqual({});
});

test('if Excel does not keep the choice in the new way, that of earlier builds stays for the next time', async () => {
  await book.addSheet('Clients', customers);
  await book.edit('Clients', (_, { workbook }) => void workbook.settings.add(key, true));
  await hidden();
  const set = jest.spyOn(Office.addin, 'setStartupBehavior').mockRejectedValueOnce(new Error('busy'));
  await expect(showIfOpenedWithWorkbook()).rejects.toThrow('busy');
  set.mockRestore();
  expect(Object.keys(book.excel.settings.read())).toEqual([key]);
  await showIfOpenedWithWorkbook();
  expect(book.excel.visibility.state).toBe('Visible');
  expect(await opensWithWorkbook()).toBe(true);
  expect(book.excel.settings.read()).toEqual({});
  await openWithWorkbook(false);
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
