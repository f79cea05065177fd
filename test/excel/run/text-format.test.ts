import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, model, segmented } from '../customers';
import { startFunctions } from '../formulas';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
});
afterAll(() => book.excel.dispose());

const asText = () =>
  book.edit('Clients', (sheet) => {
    sheet.getRange('E1:F9').numberFormat = Array.from({ length: 9 }, () => ['@', '@']);
  });

const formats = async () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Clients').getRange('E1:F9').load('numberFormat');
    await context.sync();
    return range.numberFormat as string[][];
  });

/** Runs, and cancels once something is written. */
async function cancelledRun(chosen: typeof choice, overrides: 'keep' | 'replace'): Promise<void> {
  const cancel = new AbortController();
  const run = writeSegments(await findCustomers(), chosen, overrides, {
    signal: cancel.signal,
    onProgress: (progress) => {
      if (progress.kind === 'writing' && progress.rows > 0) cancel.abort();
    },
  });
  await expect(run).rejects.toMatchObject({ code: 'cancelled' });
}

const text = Array.from({ length: 9 }, () => ['@', '@']);

describe.each(['live', 'portable'] as const)('%s formulas in cells of the format Text', (writeAs) => {
  test('show tiers, are no overrides, and leave the format behind when they go', async () => {
    await book.addSheet('Clients', customers);
    await asText();
    await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
    await book.workbook.calculated();
    expect(await book.cells('Clients', 'E1:F5')).toEqual(segmented);
    const { plan } = await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
    expect(plan.overrides).toEqual([]);
    await removeSegments(await findCustomers(), model.id);
    expect(await formats()).toEqual(text);
  });

  test('leave the format behind when the run is cancelled', async () => {
    await book.addSheet('Clients', customers);
    await asText();
    await cancelledRun({ ...choice, writeAs }, 'keep');
    expect(await formats()).toEqual(text);
    expect(await book.formulas('Clients', 'E1:F5')).toEqual(Array.from({ length: 5 }, () => ['', '']));
  });

  test('written over values that were formatted as Text since are formulas', async () => {
    await book.addSheet('Clients', customers);
    await writeSegments(await findCustomers(), choice, 'keep');
    await asText();
    await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
    await book.workbook.calculated();
    expect(await book.cells('Clients', 'E1:F5')).toEqual(segmented);
  });

  test('stay formulas when a later run over them is cancelled, though they were formatted as Text since', async () => {
    await book.addSheet('Clients', customers);
    await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
    await asText();
    const before = await book.formulas('Clients', 'E1:F5');
    await cancelledRun(choice, 'keep');
    await book.workbook.calculated();
    expect(await book.formulas('Clients', 'E1:F5')).toEqual(before);
    expect(await book.cells('Clients', 'E1:F5')).toEqual(segmented);
    expect(await formats()).toEqual(text);
  });
});

test('a number typed over a tier stays a number when a run over it is cancelled', async () => {
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  await book.edit('Clients', (sheet) => {
    sheet.getRange('E3').values = [[7]];
  });
  await asText();
  await cancelledRun(choice, 'replace');
  expect(await book.cells('Clients', 'E3')).toEqual([[7]]);
  expect(await formats()).toEqual(text);
});
