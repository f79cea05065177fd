import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, model, segmented } from '../customers';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterEach(() => book.clear());
afterAll(() => book.excel.dispose());

/** Copies a sheet as Excel does: the cells, and the names again with the scope of the copy. */
async function copySheet(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add(to);
    sheet.getRange('A1').copyFrom(`${from}!A1:F9`);
    sheet.names.add('_ClientTier_1_Segment', sheet.getRange('E1:E5')).visible = false;
    sheet.names.add('_ClientTier_1_Strategy', sheet.getRange('F1:F5')).visible = false;
    sheet.activate();
    sheet.getRange('A2').select();
    await context.sync();
  });
}

const records = async () =>
  (await book.everything()).settings.map(([key]) => String(key)).filter((key) => /^ClientTier_\d/.test(key));

test.each([
  ['the original', 'Clients', 'Copy'],
  ['the copy', 'Copy', 'Clients'],
])('a copied sheet and its original are each removed for itself, %s first', async (_, first, second) => {
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
  await copySheet('Clients', 'Copy');

  await book.activate(first);
  await removeSegments(await findCustomers(), model.id);
  expect(await book.cells(first, 'E1:F5')).toEqual(customers.map(() => ['', '']));
  expect(await book.cells(second, 'E1:F5')).toEqual(segmented);
  expect(await records()).toEqual(['ClientTier_1']);

  await book.activate(second);
  await removeSegments(await findCustomers(), model.id);
  expect(await book.cells(second, 'E1:F5')).toEqual(customers.map(() => ['', '']));
  expect(await records()).toEqual([]);
});

test('a run on another sheet leaves the record by which a copy is known', async () => {
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
  await copySheet('Clients', 'Copy');
  await book.edit('Clients', (sheet) => sheet.delete());
  await book.addSheet('Others', customers);
  await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
  await book.activate('Copy');
  expect((await findCustomers()).segmentedBy).toEqual([model.id]);
});

test('a record that is nobody’s any more goes with the next run', async () => {
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
  await book.addSheet('Others', customers);
  await book.edit('Clients', (sheet) => sheet.delete());
  await book.activate('Others');
  await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
  expect(await records()).toHaveLength(1);
});
