import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, readPolicy, removeSegments, writeSegments } from '../../../src/excel/use-cases';
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

describe.each([
  ['of its own', false],
  ['of the workbook too, as on the web (office-js 1011)', true],
])('a sheet with names %s', (_names, sheetNamesIncludeWorkbook) => {
  beforeAll(() => {
    book.workbook.ways.sheetNamesIncludeWorkbook = sheetNamesIncludeWorkbook;
  });
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

  test('the last columns take with them the policy that the run made', async () => {
    await book.addSheet('Clients', customers);
    await writeSegments(await findCustomers(), choice, 'keep');
    await book.activate('Clients');
    const removed = await removeSegments(await findCustomers(), model.id, { takesPolicy: true });
    expect(removed.policySheet).toBe('Client Policy');
    expect((await readPolicy()).kind).toBe('none');
  });

  test('a run on a copy that is cancelled leaves both known', async () => {
    await book.addSheet('Clients', customers);
    await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
    await copySheet('Clients', 'Copy');
    const names = await book.names();
    const cancel = new AbortController();
    const options = { onProgress: () => cancel.abort(), signal: cancel.signal };
    const run = writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep', options);
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(await book.names()).toEqual(names);
    for (const sheet of ['Copy', 'Clients']) {
      await book.activate(sheet);
      expect((await findCustomers()).segmentedBy).toEqual([model.id]);
    }
  });
});
