import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../src/excel/use-cases';
import { choice, strategyOf } from './customers';
import { openBook, type Book, type Rows } from './open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

/** What Excel would make something else of, each with the apostrophe by which a user keeps it as text. */
const customers: Rows = [
  ["'=Client", 'Sales', "'@City", 'Loyalty', "'<img src=x onerror=alert(1)>"],
  ["'=1+1", 120, 'Bonn', 5, "'-1"],
  ["'+49 Trading", 300, "'@home", 2, "'\tTabbed"],
  ["'-Minus AG", 40, "'=A1", 9, "'\nBelow"],
  ["'@SUM(A1)", 60, 'Oslo', 1, "'<b>Bold</b>"],
];
const shown = customers.map((row) => row.map((cell) => String(cell).replace(/^'/, '')));
const segments = ['Treasure', 'High-risk', 'Rising star', 'Phase out'];
const asTexts = async (address: string) =>
  (await book.formulas('Inert', address)).map((row) => row.map(String));

test('names and headers that look like formulas stay text through a run, a second one and a removal', async () => {
  await book.addSheet('Inert', customers);
  const before = await book.everything();
  const { plan } = await writeSegments(await findCustomers(), choice, 'keep');
  expect(plan.segment.slice(1)).toEqual(segments);
  expect((await book.cells('Inert', 'A1:E5')).map((row) => row.map(String))).toEqual(shown);
  await writeSegments(await findCustomers(), choice, 'keep');
  expect((await book.cells('Inert', 'A1:E5')).map((row) => row.map(String))).toEqual(shown);
  await removeSegments(await findCustomers(), choice.modelId, { takesPolicy: true });
  expect(await book.everything()).toEqual(before);
  await book.edit('Inert', (sheet) => sheet.delete());
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tTabbed', '\nBelow', "'Quoted"])(
  'a segment and a strategy typed over with the text %j are written again as that text',
  async (typed) => {
    await book.addSheet('Inert', customers);
    await writeSegments(await findCustomers(), choice, 'keep');
    await book.edit('Inert', (sheet) => {
      sheet.getRange('F3').values = [[`'${typed}`]];
    });
    const found = await findCustomers();
    expect((await planSegments(found, choice)).overrides).toHaveLength(1);
    await writeSegments(found, choice, 'keep');
    // The cell's own text, not the result of a formula, and with no apostrophe more.
    expect(await book.cells('Inert', 'F3')).toEqual([[typed]]);
    expect(await book.cells('Inert', 'F2')).toEqual([['Treasure']]);
    await writeSegments(await findCustomers(), choice, 'replace');
    expect(await asTexts('F3:G3')).toEqual([['High-risk', strategyOf('high-risk')]]);
    await book.edit('Inert', (sheet) => sheet.delete());
  },
);
