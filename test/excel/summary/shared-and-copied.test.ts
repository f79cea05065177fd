import { afterEach, beforeAll, expect, test } from '@jest/globals';
import * as mine from '../../../src/excel/use-cases';
import { sheetNames } from '../book/sheet-names';
import { messagesOf, messagesToPlay } from '../faults/messages-of';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { anotherPane } from '../another-pane';
import { list, ofSummary, segmented, summarized } from './list';

const { book, clock } = bookOnHurriedClock();
/** Another pane on the same workbook. It does not know what this one does. */
let colleague: typeof mine;
beforeAll(async () => {
  colleague = await anotherPane(clock);
});
afterEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
});

const clients = list.slice(0, 9);
const open = () => book.addSheet('List', clients);
const protectStructure = (isProtected: boolean) =>
  Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (isProtected) protection.protect();
    else protection.unprotect();
    await context.sync();
  });

/** Does something before the k-th message of the work; returns what came of the work, and the number of messages. */
async function meanwhile(k: number, edit: () => unknown, work: () => Promise<unknown>) {
  let messages = 0;
  book.excel.intercept = () => {
    messages += 1;
    if (messages === k) edit();
    return undefined;
  };
  const outcome = await work().then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );
  book.excel.intercept = undefined;
  return { outcome, messages };
}

test('two who make it at once get one summary: the second is told that somebody writes', async () => {
  await open();
  const customers = await segmented();
  const sent = await messagesOf(book, () => mine.writeSummary(customers, ofSummary));
  await mine.removeSummary(ofSummary.modelId);
  for (const k of messagesToPlay(sent)) {
    let other: Promise<string> | undefined;
    const begin = () =>
      (other = colleague.writeSummary(customers, ofSummary).then(
        () => 'done',
        (error: { code?: string }) => error.code ?? String(error),
      ));
    const { outcome } = await meanwhile(k, begin, () => mine.writeSummary(customers, ofSummary));
    if (!other) break;
    expect(outcome).toBe('done');
    // During one of the last messages the mark of the first pane may be gone: the second pane then updates the same
    // sheet.
    expect(['colleagueWriting', 'done']).toContain(await other);
    expect(await sheetNames()).toEqual(expect.arrayContaining(['List', 'Client Summary']));
    expect((await sheetNames()).filter((name) => name.startsWith('Client Summary'))).toHaveLength(1);
    await mine.removeSummary(ofSummary.modelId);
  }
});

test('a client added between two messages of making it again is not lost: she counts, or the user is told', async () => {
  const arrange = async () => {
    await book.clear();
    await open();
    await summarized();
    await book.activate('List');
    return mine.findCustomers();
  };
  const undisturbed = await arrange();
  const sent = await messagesOf(book, () => mine.writeSummary(undisturbed, ofSummary));
  for (const k of messagesToPlay(sent)) {
    const customers = await arrange();
    const add = () =>
      book.layOut('List', (sheet) =>
        sheet.getRange('A10:E10').setValues([['Hers', 70, 'Ann', 6, 'Treasure']]),
      );
    const { outcome, messages } = await meanwhile(k, add, () => mine.writeSummary(customers, ofSummary));
    if (messages < k) break;
    await book.workbook.calculated();
    const typed = await book.cells('List', 'A10:D10');
    expect(typed).toEqual([['Hers', 70, 'Ann', 6]]);
    const top = (await book.cells('Client Summary', 'A1:I4')).flat().map(String);
    const [total] = (await book.cells('Client Summary', 'B12:B12')).flat();
    // Of nine rows now, eight are in the figures unless the sheet was made after the edit.
    const isTold = top.some((text) => text.includes('longer')) || outcome === 'rowsMovedMeanwhile';
    expect(['done', 'rowsMovedMeanwhile']).toContain(outcome);
    expect([k, total]).toEqual([k, isTold ? 8 : 9]);
  }
});

test('a copy of the summary by hand is nobody’s: it is neither made again nor removed', async () => {
  await open();
  await summarized();
  const before = await book.formulas('Client Summary', 'A1:I40');
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.add('Copy');
    copy.getRange('A1').copyFrom("'Client Summary'!A1:I40");
    // As Excel copies a sheet: the name comes along, of the copy's own scope.
    copy.names.add('_ClientTier_Summary_SalesLoyalty', copy.getRange('A1')).visible = false;
    await context.sync();
  });
  await book.edit('Copy', (sheet) => {
    sheet.getRange('B6').values = [['hers']];
  });
  const copied = await book.formulas('Copy', 'A1:I40');
  await book.activate('List');
  expect(await mine.writeSummary(await mine.findCustomers(), ofSummary)).toEqual({
    sheet: 'Client Summary',
    isNew: false,
  });
  expect(await book.formulas('Client Summary', 'A1:I40')).toEqual(before);
  expect(await mine.removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
  expect(await book.formulas('Copy', 'A1:I40')).toEqual(copied);
});

test('under a protected structure it is made again, and Remove changes nothing and says why', async () => {
  await open();
  await summarized();
  await protectStructure(true);
  await book.edit('List', (sheet) => {
    sheet.getRange('B2').values = [[220]];
  });
  await book.activate('List');
  const customers = await mine.findCustomers();
  expect(await mine.writeSummary(customers, ofSummary)).toMatchObject({ isNew: false });
  await book.workbook.calculated();
  // 120 + 300 + 40 + 60 + 500 + 80 + 90 + 0 = 1,190, and 100 more.
  expect(await book.cells('Client Summary', 'A12:D12')).toEqual([['Total', 8, 1, 1290]]);
  const before = await book.everything();
  await expect(mine.removeSummary(ofSummary.modelId)).rejects.toMatchObject({ code: 'protectedWorkbook' });
  expect(await book.everything()).toEqual(before);
  await protectStructure(false);
  expect(await mine.removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
});

test('clients whom a filter of hers hides count, at making and at making again', async () => {
  await open();
  const customers = await segmented();
  await book.edit('List', (sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A1:F9'), 2, {
      filterOn: Excel.FilterOn.values,
      values: ['Ann'],
    });
  });
  for (const isNew of [true, false]) {
    expect(await mine.writeSummary(customers, ofSummary)).toMatchObject({ isNew });
    await book.workbook.calculated();
    expect(await book.cells('Client Summary', 'A12:D12')).toEqual([['Total', 8, 1, 1190]]);
  }
});
