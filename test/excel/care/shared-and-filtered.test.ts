import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import * as mine from '../../../src/excel/use-cases';
import { sheetNames } from '../book/sheet-names';
import { isThorough } from '../faults/thoroughness';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { anotherPane } from '../another-pane';
import { asOf, ofCare, planned, planOf, segmentedList, twelve } from './care-list';

const { book, clock } = bookOnHurriedClock();
/** Another pane on the same workbook. It does not know what this one does. */
let colleague: typeof mine;
beforeAll(async () => {
  colleague = await anotherPane(clock);
});
beforeEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
  await segmentedList(book, twelve.slice(0, 4));
});

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );
/** The days since contact of a client, as the plan says. */
async function daysSince(client: string) {
  const [header, ...rows] = await planOf(book, 'Care Plan');
  return rows.find((row) => row[1] === client)?.[header!.indexOf('Days since contact')];
}

/** A plan, and a log with visits of T3 and T2. */
async function withVisits() {
  const { log } = await planned(book);
  await book.edit(log, (sheet) => {
    sheet.getRange('A5:C7').values = [
      ['T3', asOf - 17, 'Offer'],
      ['T2', asOf - 16, 'Price'],
      ['T3', asOf - 15, 'Offer'],
    ];
  });
}

const topicsIn = (sheet: Excel.Worksheet) => sheet.tables.getItem('CT_VisitLog').columns.getItem('Topic');
const filterLog = () =>
  book.edit('Visit Log', (sheet) => {
    topicsIn(sheet).filter.apply({ filterOn: Excel.FilterOn.values, values: ['Price'] });
  });

test('visits that a filter of hers hides, or that stand in hidden rows, count', async () => {
  await withVisits();
  for (const hide of [filterLog, () => book.layOut('Visit Log', (sheet) => sheet.hideRows(4, 3))]) {
    await hide();
    await planned(book);
    expect([await daysSince('T3'), await daysSince('T2')]).toEqual([15, 14]);
  }
});

test('clients whom a filter of hers hides, or who stand in hidden rows, are in the plan', async () => {
  const ofT3 = () => daysSince('T3');
  await book.edit('List', (sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A1:E5'), 0, { filterOn: Excel.FilterOn.values, values: ['T1'] });
  });
  await planned(book);
  expect(await ofT3()).toBe(21);
  await book.edit('List', (sheet) => sheet.autoFilter.remove());
  book.layOut('List', (sheet) => sheet.hideRows(1, 3));
  await planned(book);
  expect(await ofT3()).toBe(21);
});

test('nothing is entered into a filtered log: it says so, and all is as it was until the filter is gone', async () => {
  await withVisits();
  const rows = await book.cells('Care Plan', 'B1:B40');
  const row = rows.findIndex(([name]) => name === 'T3') + 1;
  await book.edit('Care Plan', (sheet) => {
    sheet.getRange(`Q${row}`).values = [['x']];
  });
  await filterLog();
  await book.activate('List');
  const before = await book.everything();
  const customers = await mine.findCustomers();
  expect(await outcomeOf(mine.writeCare(customers, ofCare))).toBe('filteredTable');
  expect(await book.everything()).toEqual(before);
  await book.edit('Visit Log', (sheet) => topicsIn(sheet).filter.clear());
  expect((await planned(book)).logged).toEqual({ visits: 1, undated: 1 });
  expect(await book.cells('Visit Log', 'A8:B8')).toEqual([['T3', asOf]]);
});

test('a workbook that counts its days from 1904 gets no plan, is told so, and stays as it was', async () => {
  const customers = await mine.findCustomers();
  book.workbook.countsFrom1904 = true;
  try {
    const before = await book.everything();
    expect(await outcomeOf(mine.writeCare(customers, ofCare))).toBe('daysFrom1904');
    expect(await book.everything()).toEqual(before);
  } finally {
    book.workbook.countsFrom1904 = false;
  }
});

test('under a protected structure it is neither made again nor removed: it says why, and all stays', async () => {
  await withVisits();
  await book.activate('List');
  const customers = await mine.findCustomers();
  const protect = (isProtected: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook;
      if (isProtected) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const before = await book.everything();
  expect(await outcomeOf(mine.writeCare(customers, ofCare))).toBe('protectedWorkbook');
  expect(await outcomeOf(mine.removeCare())).toBe('protectedWorkbook');
  expect(await book.everything()).toEqual(before);
  await protect(false);
  expect(await outcomeOf(mine.writeCare(customers, ofCare))).toBe('done');
});

test('two who make it at once get one plan: the second is told that somebody writes', async () => {
  const customers = await mine.findCustomers();
  const work = () => mine.writeCare(customers, ofCare);
  for (let k = 1; ; k += isThorough ? 1 : 5) {
    let messages = 0;
    let other: Promise<string> | undefined;
    book.excel.intercept = () => {
      messages += 1;
      if (messages === k) other = outcomeOf(colleague.writeCare(customers, ofCare));
      return undefined;
    };
    const outcome = await outcomeOf(work());
    const ofOther = await other;
    book.excel.intercept = undefined;
    if (ofOther === undefined) break;
    expect([k, outcome]).toEqual([k, 'done']);
    // During one of the last messages the mark of the first pane may be gone: the second pane then makes the plan again.
    expect(['colleagueWriting', 'done']).toContain(ofOther);
    expect((await sheetNames()).filter((name) => /^(Care Plan|Visit Log)/.test(name)).sort()).toEqual([
      'Care Plan',
      'Visit Log',
    ]);
    await mine.removeCare();
  }
});

test('nobody is missing if a colleague inserts a row above while the list is read', async () => {
  const outcomes = new Set<string>();
  for (let k = 1; ; k += isThorough ? 1 : 2) {
    await book.activate('List');
    const customers = await mine.findCustomers();
    let messages = 0;
    let edited: Promise<void> | undefined;
    book.excel.intercept = () => {
      messages += 1;
      if (messages === k)
        edited = book.edit('List', (sheet) => {
          sheet.getRange('2:2').insert('Down');
          sheet.getRange('A2:F2').values = [['T0', 900, 9, 'Ann', asOf, 'Treasure']];
        });
      return undefined;
    };
    const outcome = await outcomeOf(mine.writeCare(customers, ofCare));
    await edited;
    book.excel.intercept = undefined;
    if (edited === undefined) break;
    outcomes.add(outcome);
    expect(['done', 'rowsMovedMeanwhile', 'changedMeanwhile', 'customersChanged']).toContain(outcome);
    if (outcome === 'done') {
      const names = (
        await planOf(
          book,
          (await sheetNames()).find((name) => name.startsWith('Care Plan'))!,
        )
      ).map((row) => row[1]);
      expect([k, names]).toEqual([k, expect.arrayContaining(['T2', 'T3'])]);
    }
    await book.edit('List', (sheet) => sheet.getRange('2:2').delete('Up'));
    if (k > 9 && !isThorough) break;
  }
  expect(outcomes).toContain('rowsMovedMeanwhile');
});
