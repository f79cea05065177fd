import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers } from '../customers';
import { startFunctions } from '../formulas';
import { openBook, type Book, type Rows } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

const sheet = 'Customers';
const [firstDay, later] = [46000, 46010];
const run = async (as: Partial<Choice> = {}) =>
  writeSegments(await findCustomers(), { ...choice, ...as }, 'keep');
const segments = async () => {
  await book.workbook.calculated();
  return (await book.cells(sheet, 'E2:E5')).flat();
};
const type = (address: string, value: number, on = sheet) =>
  book.edit(on, (cells) => {
    cells.getRange(address).values = [[value]];
  });
const open = async (rows: Rows = customers) => {
  await book.clear();
  await book.addSheet(sheet, rows);
};

const ways: readonly (readonly [string, Partial<Choice>])[] = [
  ['values and a policy', {}],
  ['values alone', { withoutPolicy: true }],
  ['live formulas', { writeAs: 'live' }],
  ['portable formulas', { writeAs: 'portable' }],
];

/*
 * The medians of Sales and loyalty are 90 and 3.5. With Dahl's sales at 200 instead of 60 the median of the sales 120,
 * 300, 40 and 200 is 160: drawn anew it would move Acme, with 120, though nobody touched her.
 */
describe.each(ways)('with %s', (_, as) => {
  beforeEach(async () => {
    await open();
    await run(as);
    await type('B5', 200);
  });

  test("one client's edit moves her alone: the cut-offs are those of the run before, with their day", async () => {
    const { plan } = await run({ ...as, asOf: later });
    expect(await segments()).toEqual(['Treasure', 'High-risk', 'Rising star', 'High-risk']);
    expect(plan.cutoffs).toMatchObject([
      { id: 'sales_cutoff', rule: { kind: 'median' }, value: 90, drawnOn: firstDay },
      { id: 'loyalty_cutoff', rule: { kind: 'median' }, value: 3.5, drawnOn: firstDay },
    ]);
    const again = await run({ ...as, asOf: later + 1 });
    expect(again.plan.cutoffs).toMatchObject([{ drawnOn: firstDay }, { drawnOn: firstDay }]);
  });

  test('drawn anew, they are those of today', async () => {
    const { plan } = await run({ ...as, asOf: later, computesAnew: true });
    expect(await segments()).toEqual(['Rising star', 'High-risk', 'Rising star', 'High-risk']);
    expect(plan.cutoffs.map(({ value }) => value)).toEqual([160, 3.5]);
    const again = await run({ ...as, asOf: later + 1 });
    expect(again.plan.cutoffs).toMatchObject([{ value: 160, drawnOn: later }, { drawnOn: later }]);
  });

  test('a cut-off with another rule is drawn anew, the other is kept', async () => {
    // The mean of 120, 300, 40 and 200 is 165.
    await type('D5', 9);
    const { plan } = await run({ ...as, asOf: later, cutoffs: { sales_cutoff: { kind: 'mean' } } });
    expect(plan.cutoffs.map(({ value, drawnOn }) => [value, drawnOn])).toEqual([
      [165, undefined],
      [3.5, firstDay],
    ]);
    expect(await segments()).toEqual(['Rising star', 'High-risk', 'Rising star', 'Treasure']);
  });

  test('a cut-off on another column is drawn anew, the other is kept', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('C1:C5').values = [['Revenue'], [10], [20], [30], [50]];
    });
    const { plan } = await run({ ...as, columns: { sales: 2, loyalty: 3 }, asOf: later });
    expect(plan.cutoffs.map(({ value, drawnOn }) => [value, drawnOn])).toEqual([
      [25, undefined],
      [3.5, firstDay],
    ]);
  });

  test('clients that are now added up get cut-offs of their own', async () => {
    if (as.writeAs) return;
    const { plan } = await run({ ...as, asOf: later, repeated: 'added' });
    expect(plan.cutoffs.map(({ value, drawnOn }) => [value, drawnOn])).toEqual([
      [160, undefined],
      [3.5, undefined],
    ]);
  });
});

test('the policy sheet keeps number and day', async () => {
  await open();
  await run({ writeAs: 'portable' });
  const before = await policyRow('Sales are high from');
  await type('B5', 200);
  await run({ writeAs: 'portable', asOf: later });
  expect(await policyRow('Sales are high from')).toEqual(before);
  expect(before).toContain(90);
  expect(before).toContain(firstDay);
});

test('a number typed on the policy sheet holds; a rule typed there draws anew', async () => {
  await open();
  await run();
  await type('B5', 200);
  const { row, cells } = await findOnPolicy('Sales are high from');
  await type(`${'ABCDEF'[cells.indexOf(90)]}${row}`, 250, 'Client Policy');
  expect((await run({ asOf: later })).plan.cutoffs[0]).toMatchObject({ value: 250, rule: { kind: 'fixed' } });
  await book.edit('Client Policy', (policy) => {
    policy.getRange(`B${row}`).values = [['Mean']];
  });
  expect((await run({ asOf: later })).plan.cutoffs).toMatchObject([
    { value: 165, rule: { kind: 'mean' } },
    { value: 3.5, drawnOn: firstDay },
  ]);
});

test('columns of an earlier version, whose record has no numbers, are drawn anew', async () => {
  await open();
  await run({ withoutPolicy: true });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('ClientTier_1').load('value');
    await context.sync();
    const { decided, ...older } = setting.value as Record<string, unknown>;
    expect(decided).toBeDefined();
    context.workbook.settings.add('ClientTier_1', older);
    await context.sync();
  });
  await type('B5', 200);
  const { plan } = await run({ withoutPolicy: true, asOf: later });
  expect(plan.cutoffs).toMatchObject([{ value: 160 }, { value: 3.5 }]);
  expect(plan.cutoffs.some(({ drawnOn }) => drawnOn !== undefined)).toBe(false);
});

/*
 * Of profits of 50, 30, 15 and 5 the larger ones hold 0, 50, 80 and 95 % before each: A below 80 %, B below 95 %. Of
 * 50, 30, 15 and 200 (295 in all) they hold 67.8, 84.7, 94.9 and 0 %.
 */
test.each(ways)('shares of the total are those of today, with %s', async (_, as) => {
  await open([
    ['Client', 'Profit', 'City', 'Since'],
    ['Acme', 50, 'Bonn', 1],
    ['Birch', 30, 'Lyon', 1],
    ['Cole', 15, 'Bath', 1],
    ['Dahl', 5, 'Oslo', 1],
  ]);
  const abc = { ...as, modelId: 'abc', columns: { profit: 1 } };
  await run(abc);
  const before = await segments();
  expect(before[0]).toBe(before[1]);
  expect(new Set(before).size).toBe(3);
  await type('B5', 200);
  await run({ ...abc, asOf: later });
  const [a, , b] = before;
  expect(await segments()).toEqual([a, b, b, a]);
});

const findOnPolicy = async (name: string) => {
  const rows = await book.cells('Client Policy', 'A1:F60');
  const index = rows.findIndex(([label]) => label === name);
  return { row: index + 1, cells: rows[index]! };
};
const policyRow = async (name: string) => (await findOnPolicy(name)).cells;
