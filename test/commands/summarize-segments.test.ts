import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { associateCommands } from '../../src/commands/index';
import { subscribeToCommandResults, type CommandResult } from '../../src/commands/command-result';
import { findCustomers, writeSegments, writeSummary } from '../../src/excel/use-cases';
import { bookForTests } from '../excel/book/book-for-tests';

const book = bookForTests();
beforeAll(() => {
  associateCommands();
});

const list = [
  ['Client', 'Sales', 'Loyalty', 'Region', 'Cost'],
  ['Acme', 120, 5, 'North', 70],
  ['Birch', 300, 2, 'South', 100],
  ['Cole', 40, 9, 'North', 30],
  ['Dale', 20, 1, 'South', 15],
];

async function segment(sheet: string) {
  await book.select(sheet, 'A2');
  const customers = await findCustomers();
  const choice = { modelId: 'sales-loyalty', columns: { sales: 1, loyalty: 2 }, cutoffs: {}, asOf: 46000 };
  await writeSegments(customers, { ...choice, language: 'en' }, 'keep');
  return findCustomers();
}

beforeEach(async () => {
  await book.clear();
  await book.addSheet('Clients', list);
});

/** Presses the button and waits for the message with the result. */
async function press(): Promise<CommandResult> {
  const told = new Promise<CommandResult>((resolve) => {
    const stop = subscribeToCommandResults((result) => {
      if (result.kind === 'summarizing') return;
      stop();
      resolve(result);
    });
  });
  await book.excel.pressRibbonButton('summarizeSegments');
  return told;
}

const total = () => book.cells('Client Summary', 'A12:E12');
const active = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

test('the button makes the summary with the money of the model, and shows it and the pane', async () => {
  await segment('Clients');
  expect(await press()).toMatchObject({ kind: 'summarized', sheet: 'Client Summary', choice: { values: 1 } });
  expect(await active()).toBe('Client Summary');
  expect(book.excel.visibility.state).toBe('Visible');
  // Four clients with 480 in all.
  expect(await total()).toEqual([['Total', 4, 1, 480, 1]]);
});

test('pressed on the list or on the summary itself, it makes it again with the columns chosen before', async () => {
  const customers = await segment('Clients');
  const chosen = { modelId: 'sales-loyalty', language: 'en', today: 46000, values: 4, groups: 3 } as const;
  await writeSummary(customers, chosen);
  expect(await total()).toEqual([['Total', 4, 1, 215, 1]]);
  // A fifth client is added below the list. The next run gives it a segment.
  await book.edit('Clients', (sheet) => {
    sheet.getRange('A6:E6').values = [['Eve', 80, 7, 'North', 45]];
  });
  await segment('Clients');
  expect(await press()).toMatchObject({ kind: 'summarized', choice: { values: 4, groups: 3 } });
  expect(await total()).toEqual([['Total', 5, 1, 260, 1]]);

  await book.edit('Clients', (sheet) => {
    sheet.getRange('A7:E7').values = [['Fay', 60, 3, 'South', 40]];
  });
  await segment('Clients');
  await book.select('Client Summary', 'C3');
  expect(await press()).toMatchObject({ kind: 'summarized', choice: { values: 4, groups: 3 } });
  expect(await total()).toEqual([['Total', 6, 1, 300, 1]]);
});

test('of clients alone it stays a summary of clients alone', async () => {
  const customers = await segment('Clients');
  await writeSummary(customers, { modelId: 'sales-loyalty', language: 'en', today: 46000 });
  const before = await book.cells('Client Summary', 'A5:J13');
  await press();
  expect(await book.cells('Client Summary', 'A5:J13')).toEqual(before);
});

test('what she typed into the summary is not written over: the pane asks', async () => {
  const customers = await segment('Clients');
  await writeSummary(customers, { modelId: 'sales-loyalty', language: 'en', today: 46000, values: 1 });
  await book.edit('Client Summary', (sheet) => {
    sheet.getRange('B6').values = [['mine']];
  });
  const before = await book.everything();
  await book.select('Clients', 'A2');
  expect(await press()).toMatchObject({ kind: 'summaryTypedOver', cells: ["'Client Summary'!B6"] });
  await book.select('Client Summary', 'A1');
  expect(await book.everything()).toEqual(before);
});

test('without segments it says that the sheet is to be segmented first, and changes nothing', async () => {
  const before = await book.everything();
  expect(await press()).toMatchObject({
    kind: 'failed',
    error: { code: 'nothingToSummarize', details: { sheet: 'Clients' } },
  });
  expect(await book.everything()).toEqual(before);
});

test('a summary whose list was deleted is not made again', async () => {
  const customers = await segment('Clients');
  await writeSummary(customers, { modelId: 'sales-loyalty', language: 'en', today: 46000, values: 1 });
  await book.edit('Clients', (sheet) => sheet.delete());
  await book.select('Client Summary', 'A1');
  expect(await press()).toMatchObject({ kind: 'failed', error: { code: 'nothingToSummarize' } });
});
