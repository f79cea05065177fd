import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import * as mine from '../../../src/excel/use-cases';
import { anotherPane } from '../another-pane';
import { outcomeOf } from '../faults/shared-and-filtered';
import { isThorough } from '../faults/thoroughness';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { begun, fixed, segment, tracked, trackedCells } from './earlier-run';

const { book, clock } = bookOnHurriedClock();
/** Another pane on the same workbook. It does not know what this one does. */
let colleague: typeof mine;
beforeAll(async () => {
  colleague = await anotherPane(clock);
});
beforeEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
  await begun(book);
  // Acme is no Treasure any more.
  await book.edit('Customers', (sheet) => {
    sheet.getRange('B2').values = [[90]];
  });
});

const shown = () => trackedCells(book);
const wanted = [
  ['Previous segment', 'Since', 'Movement'],
  ['Treasure', 0, '▼ down'],
  ['', -90, ''],
  ['', -90, ''],
  ['', -90, ''],
];

/** The day, counted from today, and the key of each row of the history. */
const history = () =>
  Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('CT_History');
    const [dates, keys] = ['Date', 'Key'].map((header) =>
      columns.getItem(header).getDataBodyRange().load('values'),
    );
    await context.sync();
    return dates!.values.map(([date], row) => [
      (date as number) - mine.today(),
      keys!.values[row]![0] as string,
    ]);
  });
const kept = [
  [-90, ''],
  [-90, 'acme'],
  [-90, 'birch'],
  [-90, 'cole'],
  [-90, 'dahl'],
  [0, ''],
  [0, 'acme'],
];

test('hidden rows have the columns too; a filtered list is not written over, and is told', async () => {
  book.layOut('Customers', (list) => list.hideRows(1, 2));
  await segment(book, tracked);
  expect(await shown()).toEqual(wanted);
  book.layOut('Customers', (list) => {
    list
      .getRange('A1:D5')
      .createFilter()!
      .setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Acme', 'Cole'] } });
  });
  const before = await book.everything();
  expect(await outcomeOf(segment(book))).toBe('filteredSheet');
  expect(await book.everything()).toEqual(before);
});

test('they are written under a protected structure as well, and the history goes on', async () => {
  await Excel.run(async ({ workbook }) => workbook.protection.protect());
  await segment(book, tracked);
  await Excel.run(async ({ workbook }) => workbook.protection.unprotect());
  expect(await shown()).toEqual(wanted);
  expect(await history()).toEqual(kept);
});

test('two who segment at the same moment write them once, and the history has a row for each client', async () => {
  const found = await mine.findCustomers();
  const write = (from: typeof mine) => outcomeOf(from.writeSegments(found, { ...fixed, ...tracked }, 'keep'));
  for (let k = 1; ; k += isThorough ? 1 : 6) {
    await book.activate('Customers');
    let messages = 0;
    let other: Promise<string> | undefined;
    book.excel.intercept = () => {
      messages += 1;
      if (messages === k) other = write(colleague);
      return undefined;
    };
    const outcome = await write(mine);
    const ofOther = await other;
    book.excel.intercept = undefined;
    if (ofOther === undefined) break;
    expect([k, outcome]).toEqual([k, 'done']);
    expect(['colleagueWriting', 'done']).toContain(ofOther);
    expect({ k, cells: await shown(), history: await history() }).toEqual({
      k,
      cells: wanted,
      history: kept,
    });
  }
});
