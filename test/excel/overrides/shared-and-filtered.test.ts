import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import type { RunByHand } from '../../../src/excel/overrides/plan-by-hand';
import * as mine from '../../../src/excel/use-cases';
import { choice, customers } from '../customers';
import { isThorough } from '../faults/thoroughness';
import { anotherPane } from '../another-pane';
import { bookOnHurriedClock } from '../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();
/** Another pane on the same workbook. It does not know what this one does. */
let colleague: typeof mine;
beforeAll(async () => {
  colleague = await anotherPane(clock);
});
beforeEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
  await book.addSheet('Customers', customers);
  await segment();
  // Birch and Dahl are set by hand.
  await book.edit('Customers', (sheet) => {
    sheet.getRange('E3').values = [['Treasure']];
    sheet.getRange('E5').values = [['Rising star']];
  });
});

const how = { ...choice, withoutPolicy: true, asOf: mine.today() } as const;

async function segment() {
  await book.activate('Customers');
  return mine.writeSegments(await mine.findCustomers(), how, 'keep');
}

async function byHand(): Promise<RunByHand> {
  await book.activate('Customers');
  const list = await mine.findCustomers();
  const plan = await mine.planSegments(list, how);
  return { plan, treatment: 'keep', headers: list.headers, language: 'en', key: 'Client' };
}

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );
const reasonFor = (...keys: string[]) =>
  new Map(keys.map((key) => [key, { reason: 'Image', by: 'Ada', note: '' }]));

/** Clients and reasons in the table. */
const rows = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('CT_Overrides').getDataBodyRange().load('values');
    await context.sync();
    return range.values.map((row) => [row[1], row[6]] as unknown[]);
  });

const protect = (isProtected: boolean) =>
  Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (isProtected) protection.protect();
    else protection.unprotect();
    await context.sync();
  });

test('clients in hidden or filtered rows are set by hand like all others', async () => {
  const run = await byHand();
  book.layOut('Customers', (list) => {
    list.hideRows(2, 1);
    list
      .getRange('A1:F5')
      .createFilter()!
      .setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Acme', 'Birch'] } });
  });
  await mine.giveReason(run, reasonFor('birch', 'dahl'));
  expect(await rows()).toEqual([
    ['Birch', 'Image'],
    ['Dahl', 'Image'],
  ]);
});

test('a filtered Overrides is not written over; the segments are, and it is told', async () => {
  await mine.giveReason(await byHand(), reasonFor('birch'));
  await book.edit('Customers', (sheet) => {
    sheet.getRange('E4').values = [['Treasure']];
  });
  book.layOut('Overrides', (sheet) => {
    sheet
      .getRange('A6:L8')
      .createFilter()!
      .setColumnFilterCriteria(1, { colId: 1, filters: { filters: ['Birch'] } });
  });
  const before = await rows();
  const { byHand: told } = await segment();
  expect(told && 'error' in told && (told.error as { code?: string }).code).toBe('filteredSheet');
  expect(await rows()).toEqual(before);
  expect((await book.cells('Customers', 'E4'))[0]).toEqual(['Treasure']);
  book.layOut('Overrides', (sheet) => sheet.getFilter()?.remove());
  await segment();
  expect((await rows()).map(([client]) => client)).toEqual(['Birch', 'Cole', 'Dahl']);
});

test('a protected structure lets no sheet be made or removed, and says so; rows are added all the same', async () => {
  const run = await byHand();
  await protect(true);
  const without = await book.everything();
  expect(await outcomeOf(mine.giveReason(run, reasonFor('birch')))).toBe('protectedWorkbook');
  expect(await book.everything()).toEqual(without);
  await protect(false);
  await mine.giveReason(run, reasonFor('birch'));
  await protect(true);
  await mine.giveReason(await byHand(), reasonFor('dahl'));
  expect(await rows()).toEqual([
    ['Birch', 'Image'],
    ['Dahl', 'Image'],
  ]);
  const before = await book.everything();
  expect(await outcomeOf(mine.removeOverrides())).toBe('protectedWorkbook');
  expect(await book.everything()).toEqual(before);
  await protect(false);
});

test('two people who give a reason at the same moment make one sheet with one row for each client', async () => {
  const run = await byHand();
  for (let k = 1; ; k += isThorough ? 1 : 5) {
    let messages = 0;
    let other: Promise<string> | undefined;
    book.excel.intercept = () => {
      messages += 1;
      if (messages === k) other = outcomeOf(colleague.giveReason(run, reasonFor('dahl')));
      return undefined;
    };
    const outcome = await outcomeOf(mine.giveReason(run, reasonFor('birch')));
    const ofOther = await other;
    book.excel.intercept = undefined;
    if (ofOther === undefined) break;
    expect([k, outcome]).toEqual([k, 'done']);
    expect(['colleagueWriting', 'done']).toContain(ofOther);
    const wanted = [['Birch', 'Image'], ...(ofOther === 'done' ? [['Dahl', 'Image']] : [])];
    expect([k, ...(await rows())]).toEqual([k, ...wanted]);
    await mine.removeOverrides();
    await book.activate('Customers');
  }
});
