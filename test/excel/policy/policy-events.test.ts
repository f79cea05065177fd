import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { informFormulas } from '../../../src/excel/policy/follow/inform-formulas';
import { readPolicy } from '../../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers } from '../customers';
import { eventually } from './eventually';
import { calculate, startFunctions } from '../formulas';
import { openBook, type Book } from '../open-book';

let book: Book;
let stop: () => Promise<void>;

beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), { ...choice, writeAs: 'portable' }, 'keep');
  stop = await informFormulas();
});
afterAll(async () => {
  await stop();
  book.excel.dispose();
});

const type = (sheet: string, address: string, value: string | number) =>
  book.edit(sheet, (cells) => {
    cells.getRange(address).values = [[value]];
  });

const cell = async (sheet: string, address: string) => {
  await book.excel.workbook.calculated();
  return (await book.cells(sheet, address))[0]![0];
};

test('a formula typed without any cut-off asks the policy, and follows it', async () => {
  // The medians of the policy are 90 and 3.5.
  await calculate(book, 'Clients', 'H2', '=CLIENT_TIER(100,1)');
  expect(await cell('Clients', 'H2')).toBe('High-risk');
  await type('Client Policy', 'C14', 110);
  await eventually(async () => expect(await cell('Clients', 'H2')).toBe('Phase out'));
});

test('a number typed over a median is the manager’s own from then on, and the sheet says so', async () => {
  await eventually(async () => expect(await cell('Client Policy', 'B14')).toBe('Number'));
  await book.activate('Clients');
  await writeSegments(await findCustomers(), { ...choice, writeAs: 'portable' }, 'keep');
  expect(await cell('Client Policy', 'C14')).toBe(110);
});

test('a tier renamed on the sheet remembers its name, and its colour follows', async () => {
  await type('Client Policy', 'A18', 'Gem');
  await eventually(async () => expect(await cell('Client Policy', 'D18')).toBe('Treasure'));
  await eventually(async () =>
    expect((await book.colors('Clients', 'E2:E5')).map(({ text }) => text)).toContain('="Gem"'),
  );
});

test('while the policy is not valid, a typed formula says so', async () => {
  await type('Client Policy', 'C14', 'much');
  await eventually(async () => expect(await cell('Clients', 'H2')).toBe('#N/A'));
  expect((await readPolicy()).kind).toBe('faulty');
  await type('Client Policy', 'C14', 50);
  await eventually(async () => expect(await cell('Clients', 'H2')).toBe('High-risk'));
});
