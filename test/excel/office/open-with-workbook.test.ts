import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWithWorkbook, opensWithWorkbook } from '../../../src/excel/office/open-with-workbook';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

/** What the document holds, read anew from Excel. */
const held = () =>
  new Promise((resolve) => {
    const { settings } = Office.context.document;
    settings.refreshAsync(() => resolve(settings.get('Office.AutoShowTaskpaneWithDocument') ?? undefined));
  });

test('a workbook asks for the pane when it is switched on, and no longer when it is switched off', async () => {
  expect(opensWithWorkbook()).toBe(false);
  await openWithWorkbook(true);
  expect(await held()).toBe(true);
  expect(opensWithWorkbook()).toBe(true);
  await openWithWorkbook(false);
  expect(await held()).toBeUndefined();
  expect(opensWithWorkbook()).toBe(false);
});
