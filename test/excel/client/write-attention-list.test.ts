import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, writeAttentionList, writeSegments } from '../../../src/excel/use-cases';
import { choice } from '../customers';
import { bookForTests } from '../book/book-for-tests';
import type { Rows } from '../open-book';

/** Two figures that are none, a client on two rows, a total; one figure only looks like a formula. */
const messy: Rows = [
  ['Client', 'Sales', 'City', 'Loyalty'],
  ['Acme', 120, 'Bonn', 5],
  ["'=1+1", "'=2+3", 'Lyon', 2],
  ['Cole', 40, 'Bath', "'0x1A"],
  ['ACME', 60, 'Oslo', 1],
  ['Total', 220, '', 8],
];
const header = ['Cell', 'Client', 'What was found', 'Why', 'Kind'];
const listed = [
  header,
  ['Messy!B3', '=1+1', '=2+3', 'Sales: "=2+3" is not a number', 'Left unclassified'],
  ['Messy!D4', 'Cole', '0x1A', 'Loyalty: "0x1A" is not a number', 'Left unclassified'],
  ['Messy!A2', 'Acme', 'Acme', 'The client is on 2 rows; each gets a segment of its own', 'On several rows'],
  ['Messy!A5', 'ACME', 'ACME', 'The same client as in Messy!A2', 'On several rows'],
  ['Messy!A6', '', 'Total', '"Total" adds up other rows', 'Not a client'],
];

const book = bookForTests();
beforeAll(() => book.addSheet('Messy', messy));
afterEach(async () => {
  book.excel.intercept = undefined;
  await book.activate('Messy');
});

const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { all: sheets.items.map(({ name }) => name), active: active.name };
  });

test('the list is written to a new sheet, which is shown; nothing else changes', async () => {
  const before = await book.everything();
  expect(await writeAttentionList(await findCustomers(), choice)).toEqual({ sheet: 'To check', items: 5 });
  expect((await sheetNames()).active).toBe('To check');
  expect(await book.cells('To check', 'A1:F7')).toEqual(
    [...listed, ['', '', '', '', '']].map((row) => [...row, '']),
  );
  // The texts equal what the cells show only if none is a formula.
  expect(await book.formulas('To check', 'A1:E6')).toEqual(listed);

  await book.edit('To check', (sheet) => sheet.delete());
  await book.activate('Messy');
  expect(await book.everything()).toEqual(before);
});

test('each list gets a sheet of its own, and sheets that are there stay as they are', async () => {
  await book.addSheet('to CHECK', [['mine']]);
  await book.activate('Messy');
  const customers = await findCustomers();
  expect((await writeAttentionList(customers, choice)).sheet).toBe('To check 2');
  expect((await writeAttentionList(customers, choice)).sheet).toBe('To check 3');
  expect((await writeAttentionList(customers, { ...choice, language: 'zh' })).sheet).toBe('待核对');
  expect(await book.cells('to CHECK', 'A1:B2')).toEqual([
    ['mine', ''],
    ['', ''],
  ]);
  expect((await book.cells('待核对', 'A1:E2'))[1]).toEqual([
    'Messy!B3',
    '=1+1',
    '=2+3',
    '销售额：“=2+3”不是数字',
    '未能分级',
  ]);
});

test('a number is listed as the sheet shows it, and one typed as text does not become a number', async () => {
  await book.addSheet('Shown', [
    ['Client', 'First order'],
    ['Acme', 45000],
    ['Birch', 1.5],
    ['Cole', "'1,234"],
  ]);
  await book.edit('Shown', (sheet) => {
    sheet.getRange('B3').numberFormat = [['0.00']];
  });
  const tenure = { ...choice, modelId: 'tenure', columns: { first_order: 1 } };
  const { sheet } = await writeAttentionList(await findCustomers(), tenure);
  expect(await book.cells(sheet, 'A2:C3')).toEqual([
    ['Shown!B3', 'Birch', '1.50'],
    ['Shown!B4', 'Cole', '1,234'],
  ]);
});

test('lists cells outside the customers that may be clients', async () => {
  const supplier = ['Supplier', 'Orders', 'City', 'Rating'];
  await book.addSheet('Two lists', [
    ...messy.slice(0, 2),
    ['', '', '', ''],
    supplier,
    ['Zeta', 12, 'Rome', 4],
  ]);
  const { sheet } = await writeAttentionList(await findCustomers(), choice);
  expect(await book.cells(sheet, 'A1:E2')).toEqual([
    header,
    [
      "'Two lists'!A4:D5",
      '',
      'Supplier',
      'Not part of these customers: it begins with what looks like another header',
      'Outside the customers',
    ],
  ]);
});

test.each([
  ['on a short sheet', 20, 'number format'],
  ['far down a long one', 400, 'number format'],
  ['far down a long one by a text alone', 400, 'text'],
])('an amount in another currency is listed: %s', async (_, rows, by) => {
  const name = `Currencies ${rows} ${by}`;
  const clients = Array.from({ length: rows }, (__, row) => [`Client ${row}`, row, 'Bonn', row % 10]);
  book.load(name, [messy[0]!, ...clients]);
  await book.edit(name, (sheet) => {
    // Below the first rows it takes the text to see that there are currencies at all.
    sheet.getRange(by === 'text' ? 'B302:B304' : 'B2:B4').numberFormat = [['$#,##0'], ['$#,##0'], ['$#,##0']];
    if (by === 'text') sheet.getRange(`B${rows}`).values = [["'€1200"]];
    else sheet.getRange(`B${rows}`).numberFormat = [['#,##0 [$€-407]']];
  });
  await book.activate(name);
  const { sheet, items } = await writeAttentionList(await findCustomers(), choice);
  const [found] = await book.cells(sheet, `A${items + 1}:E${items + 1}`);
  expect([items, ...found!]).toEqual([
    1,
    `'${name}'!B${rows}`,
    `Client ${rows - 2}`,
    by === 'text' ? '€1200' : `${rows - 2} €`,
    'Sales is in €, but most of the column is in $',
    'In another currency',
  ]);
});

test('what was typed over by hand is listed with what ClientTier would write', async () => {
  await book.addSheet(
    'Typed',
    [messy[0]!, messy[1]!, messy[3]!, messy[4]!].map((row) => [...row]),
  );
  await writeSegments(await findCustomers(), choice, 'keep');
  await book.edit('Typed', (sheet) => {
    sheet.getRange('E2').values = [['VIP']];
  });
  const { sheet, items } = await writeAttentionList(await findCustomers(), choice);
  expect((await book.cells(sheet, `A${items + 1}:E${items + 1}`))[0]).toEqual([
    'Typed!E2',
    'Acme',
    'VIP',
    'ClientTier: Treasure',
    'Typed over by hand',
  ]);
});

test('adds no sheet to a protected workbook, or if there is nothing to list', async () => {
  const customers = await findCustomers();
  await book.edit('Messy', (_, { workbook }) => workbook.protection.protect());
  const before = await book.everything();
  await expect(writeAttentionList(customers, choice)).rejects.toThrow(
    /workbook is protected.*Nothing was changed/,
  );
  expect(await book.everything()).toEqual(before);
  await book.edit('Messy', (_, { workbook }) => workbook.protection.unprotect());

  await book.addSheet('Clean', messy.slice(0, 2));
  const { all } = await sheetNames();
  await expect(writeAttentionList(await findCustomers(), choice)).rejects.toThrow(
    /Nothing on the sheet Clean/,
  );
  expect((await sheetNames()).all).toEqual(all);
});

test('takes a list away that could not be finished, and gives Excel’s reason', async () => {
  const customers = await findCustomers();
  const before = (await sheetNames()).all;
  book.excel.intercept = ({ request }) =>
    JSON.stringify(request).includes('Left unclassified') ? { kind: 'refused' } : undefined;
  await expect(writeAttentionList(customers, choice)).rejects.toThrow(
    /the new sheet To check \d+, so the sheet was removed again.*Excel could not do this/,
  );
  book.excel.intercept = undefined;
  expect((await sheetNames()).all).toEqual(before);
});
