import { beforeEach, expect, test } from '@jest/globals';
import {
  findCustomers,
  lookThrough,
  planAgain,
  planSegments,
  removeSegments,
  tryQuestion,
  watchSelection,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, model } from '../customers';
import { until } from '../../e2e/page/until';
import { bookForTests } from '../book/book-for-tests';
import { choiceFor, run } from '../segment-by-offers';

const book = bookForTests();
let sheets = 0;

const rows = [
  ['Client', 'Sales', 'Loyalty', 'Owner', 'Profit'],
  ['Acme', 500, 9, 'Ann', 40],
  ['Birch', 300, 1, 'Bob', 120],
  ['Cole', 50, 8, 'Ann', 10],
  ['Dahl', 20, 2, 'Bob', 5],
];

beforeEach(async () => {
  sheets += 1;
  await book.addSheet(`Clients_${sheets}`, rows);
});

const from = (sales: number): Choice => ({
  ...choice,
  columns: { sales: 1, loyalty: 2 },
  cutoffs: { sales_cutoff: fixed(sales), loyalty_cutoff: fixed(5) },
});

const fixed = (value: number) => ({ kind: 'fixed', value }) as const;

const edit = (address: string, value: number) =>
  book.edit(`Clients_${sheets}`, (sheet) => {
    sheet.getRange(address).values = [[value]];
  });

test('other cut-offs are tried on the cells read before, without asking Excel', async () => {
  const customers = await findCustomers();
  expect((await planSegments(customers, from(100))).counts).toEqual([1, 1, 1, 1]);
  await edit('B4', 9000);
  // The preview still has 50 for Cole: nothing was read again.
  expect((await planAgain(customers, from(400)))?.counts).toEqual([1, 1, 0, 2]);
  expect((await planSegments(customers, from(400))).counts).toEqual([2, 0, 0, 2]);
});

test('nothing is tried on them if more has changed, or nothing', async () => {
  const customers = await findCustomers();
  await planSegments(customers, from(100));
  expect(await planAgain(customers, from(100))).toBeUndefined();
  expect(await planAgain(customers, { ...from(400), columns: { sales: 4, loyalty: 2 } })).toBeUndefined();
  await book.addSheet(`Others_${sheets}`, rows);
  expect(await planAgain(await findCustomers(), from(400))).toBeUndefined();
});

test('nothing is tried on them for customers that go further down', async () => {
  await planSegments(await findCustomers(), from(100));
  await book.edit(`Clients_${sheets}`, (sheet) => {
    sheet.getRange('A6:E6').values = [['Echo', 700, 7, 'Ann', 30]];
  });
  expect(await planAgain(await findCustomers(), from(400))).toBeUndefined();
});

test('segments that were written anew since are read where they are now', async () => {
  await book.addSheet(`Dealers_${sheets}`, [
    ['Client', 'Sales', 'Loyalty', 'Days since contact'],
    ['Acme', 120, 9, 20], // Treasure, to be called every 14 days: 1.43 intervals
    ['Core', 120, 1, 59], // High-risk, 60: 0.98
    ['Dune', 20, 7, 30], // Rising star, 30: 1
    ['Echo', 20, 1, 135], // Phase out, 90: 1.5
  ]);
  const sales = {
    columns: { sales: 1, loyalty: 2 },
    cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) },
  };
  await run('sales-loyalty', sales);
  await run('abc', { columns: { profit: 1 } });
  const customers = await findCustomers();
  const care = await choiceFor('care', { columns: { days_since_contact: 3, interval_days: -1 } });
  await removeSegments(customers, 'sales-loyalty', { takesPolicy: false });
  await run('sales-loyalty', sales);
  expect((await planSegments(customers, care)).counts).toEqual([1, 2, 1, 0]);
  const other = { ...care, cutoffs: { overdue_from: fixed(1.4) } };
  expect((await planAgain(customers, other))?.counts).toEqual([1, 1, 2, 0]);
});

test('another question is tried without becoming the one whose cut-offs are changed', async () => {
  const customers = await findCustomers();
  await planSegments(customers, from(100));
  const abc: Choice = { ...choice, modelId: 'abc', columns: { profit: 4 }, cutoffs: {} };
  // 120 of 175 is below 80 %, 160 is above it, 170 above 95 %.
  expect((await tryQuestion(customers, abc)).counts).toEqual([2, 1, 1]);
  expect((await planAgain(customers, from(400)))?.counts).toEqual([1, 1, 0, 2]);
});

test("the money of another column and one owner's clients are read from the sheet as it is", async () => {
  const customers = await findCustomers();
  const plan = await planSegments(customers, from(100));
  const counted = { plan, model, overrides: 'keep' } as const;
  const seen = await lookThrough(customers, counted, { money: 4, only: { column: 3, value: 'Ann' } });
  expect(seen.tally).toMatchObject({
    counts: [1, 1, 0, 0],
    money: { header: 'Profit', sums: [40, 10, 0, 0] },
  });
  await edit('E2', 90);
  const later = await lookThrough(customers, counted, { money: 4 });
  expect(later.tally.money?.sums).toEqual([90, 10, 120, 5]);
});

test('money in several currencies is not added up, even if only the number formats show them', async () => {
  await book.edit(`Clients_${sheets}`, (sheet) => {
    sheet.getRange('E2:E5').numberFormat = [['$0.00'], ['$0.00'], ['[$€-407]0.00'], ['$0.00']];
  });
  const customers = await findCustomers();
  const counted = { plan: await planSegments(customers, from(100)), model, overrides: 'keep' } as const;
  const all = await lookThrough(customers, counted, { money: 4 });
  expect([all.hasCurrencies, all.tally.money]).toEqual([true, undefined]);
  const ofBob = await lookThrough(customers, counted, { money: 4, only: { column: 3, value: 'Bob' } });
  expect(ofBob.tally.money?.sums).toEqual([0, 0, 120, 5]);
});

test('a listener hears whether cells were edited or only selected', async () => {
  const heard: string[] = [];
  const stop = await watchSelection((what) => heard.push(what));
  await book.select(`Clients_${sheets}`, 'C3');
  await until(new Set(['selected']), async () => new Set(heard));
  book.layOut(`Clients_${sheets}`, (sheet) => sheet.getRange('B2').setValue(7));
  await until(true, async () => heard.includes('edited'));
  await stop();
});

test('what the add-in writes is no edit of the user, the deletion of a sheet is one', async () => {
  const heard: string[] = [];
  const customers = await findCustomers();
  const [sheet, spare] = [`Clients_${sheets}`, `Spare_${sheets}`];
  await book.addSheet(spare, rows);
  await book.select(sheet, 'A1');
  const stop = await watchSelection((what) => heard.push(what));
  await writeSegments(customers, from(100), 'keep');
  // Events arrive in order: once this one has arrived, all that the run caused have too.
  await book.select(sheet, 'C3');
  await until(true, async () => heard.includes('selected'));
  expect(heard).not.toContain('edited');
  await book.edit(spare, (worksheet) => worksheet.delete());
  await until(true, async () => heard.includes('edited'));
  await stop();
});
