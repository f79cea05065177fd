import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { findCustomers, removeSegments, switchHistory, today, undoRun } from '../../../src/excel/use-cases';
import { trackClients } from '../../../src/excel/history/track-clients';
import { writeSegments as runSegments } from '../../../src/excel/run/write-segments';
import type { Customers } from '../../../src/sheet/customers';
import { bookForTests } from '../book/book-for-tests';
import { customers } from '../customers';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { HurriedClock } from '../hurried-clock';
import { begun, daysAgo, fixed, segment, tracked, trackedCells } from './earlier-run';

const clock = new HurriedClock();
const book = bookForTests();
beforeEach(() => book.clear());
afterEach(() => setClock(computerClock));

const names = ['Previous segment', 'Since', 'Movement'];

const edit = (address: string, value: string | number) =>
  book.edit('Customers', (sheet) => {
    sheet.getRange(address).values = [[value]];
  });

const shown = (rows?: number, columns?: string) => trackedCells(book, rows, columns);

describe.each([
  ['a range', {}],
  ['a table', { table: 'Clients' }],
])('beside %s, Previous segment, Since and Movement', (_, options) => {
  test('say how each client came to the segment of now, run after run, wherever the rows go', async () => {
    await begun(book, options);
    await edit('B2', 90); // Acme: no Treasure any more
    await edit('A5', 'Eve'); // Dahl is gone, Eve is new
    await segment(book, tracked);
    expect(await shown()).toEqual([
      names,
      ['Treasure', 0, '▼ down'],
      ['', -90, ''],
      ['', -90, ''],
      ['', 0, 'new'],
    ]);
    expect(await formatsOf('H2:H5')).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd']);
    await daysAgo(30);

    // Sorted by hand, with a client who came back and one who rose. The tick need not be set again.
    const [acme, birch, cole, eve] = await book.cells('Customers', 'A2:I5');
    await book.edit('Customers', (sheet) => {
      sheet.getRange('A2:I5').values = [birch!, acme!, eve!, ['Dahl', 60, 'Oslo', 1, ...cole!.slice(4)]];
    });
    await edit('D2', 8); // Birch: a Treasure now
    const { plan } = await segment(book);
    expect(plan.overrides).toEqual([]);
    expect((await book.cells('Customers', 'A2:A5')).flat()).toEqual(['Birch', 'Acme', 'Eve', 'Dahl']);
    expect(await shown()).toEqual([
      names,
      ['High-risk', 0, '▲ up'],
      ['Treasure', -30, '▼ down'],
      ['', -30, 'new'],
      ['Phase out', 0, 'returned'],
    ]);
    // Another run of the same day changes nothing.
    await segment(book);
    expect((await shown())[1]).toEqual(['High-risk', 0, '▲ up']);
  });

  test('go back with the run, and Remove takes them out whole', async () => {
    await begun(book, options);
    const without = await everything();
    await segment(book, tracked);
    await undoRun();
    expect(await everything()).toEqual(without);
    await segment(book, tracked);
    await segment(book);
    await removeSegments(await findCustomers(), 'sales-loyalty');
    expect(await book.cells('Customers', 'A1:J5')).toEqual(
      customers.map((row) => [...row, ...Array<string>(6).fill('')]),
    );
    if (!('table' in options)) expect(await formatsOf('G1:I5')).toEqual(Array(15).fill('General'));
    expect((await book.names()).filter(({ name }) => /^_ClientTier_\d/.test(name))).toEqual([]);
  });
});

async function formatsOf(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Customers').getRange(address).load('numberFormat');
    await context.sync();
    return (range.numberFormat as string[][]).flat();
  });
}

/** Returns the workbook without the record of undo: the settings are compared by their keys. */
async function everything() {
  const { settings, ...rest } = await book.everything();
  return { ...rest, settings: new Map(settings.map(([key, value]) => [key, value])) };
}

test('in Chinese they say the same, and the next run in English knows its cells', async () => {
  await begun(book);
  await edit('B2', 90);
  await segment(book, { ...tracked, language: 'zh' });
  expect(await shown(3)).toEqual([
    ['原级别', '现级别起始日', '变动'],
    ['珍贵客户', 0, '▼ 下降'],
    ['', -90, ''],
  ]);
  const { plan } = await segment(book);
  expect(plan.overrides).toEqual([]);
  expect(await shown(2)).toEqual([names, ['Treasure', 0, '▼ down']]);
});

test('what she types over stays and is told; a client who cannot be told is told as such', async () => {
  await begun(book);
  await segment(book, tracked);
  await book.edit('Customers', (sheet) => {
    sheet.getRange('G2:I2').values = [['as Ann says', 45_000, 'soon up']];
    sheet.getRange('A6:D8').values = [
      ['Cole', 1, 'Rome', 1],
      ['-', 1, 'Rome', 1],
      ['Hale', 500, 'Rome', 9],
    ];
  });
  const { plan } = await segment(book);
  expect(plan.overrides.map(({ cell, typed }) => [cell, typed])).toEqual([
    ['Customers!G2', 'as Ann says'],
    ['Customers!H2', '45000'],
    ['Customers!I2', 'soon up'],
  ]);
  expect(await shown(8)).toEqual([
    names,
    ['as Ann says', 45_000 - today(), 'soon up'],
    ['', -90, ''],
    ['', '', 'not known: on the list twice'],
    ['', -90, ''],
    ['', '', 'not known: on the list twice'],
    ['', '', 'not known: not identified'],
    ['', 0, 'new'],
  ]);
});

test('a segment that was typed, and one that the question no longer has, keep their name', async () => {
  await begun(book);
  await edit('E2', 'Gold'); // typed over Treasure, and no segment of this question
  await segment(book, tracked);
  expect(await shown(2)).toEqual([names, ['Treasure', 0, 'changed']]);
  await daysAgo(30);
  await edit('E2', 'Treasure');
  await segment(book);
  expect(await shown(2)).toEqual([names, ['Gold', 0, 'changed']]);
  const { plan } = await segment(book);
  expect(plan.overrides.filter(({ column }) => column !== 'segment')).toEqual([]);
});

test('they are refused beside formulas, and without a history of this list; nothing changes then', async () => {
  await begun(book);
  await segment(book, tracked);
  const refused = async (how: object) => {
    const before = await book.everything();
    const told = await segment(book, how).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
    expect(await book.everything()).toEqual(before);
    return told;
  };
  expect(await refused({ writeAs: 'portable', withoutPolicy: false })).toBe('trackedNeedsValues');
  await switchHistory(undefined);
  expect(await refused({})).toBe('noHistoryForColumns');
  // Without the columns she does without them.
  await book.edit('Customers', (sheet) => sheet.getRange('G:I').delete('Left'));
  expect(await refused(tracked)).toBe('noHistoryForColumns');
  await segment(book);
  expect(await book.cells('Customers', 'E1:G1')).toEqual([['Segment', 'Strategy', '']]);
});

test(
  'whatever message fails, they are written whole or not at all',
  async () => {
    await begun(book);
    await edit('B2', 90);
    setClock(clock);
    // The run alone: the history is written after it, by a test of its own.
    const write = (found: Customers, how: object, options: object = {}) =>
      runSegments(found, { ...fixed, ...how }, 'keep', { ...options, track: trackClients });
    const arrange = async () => {
      await book.activate('Customers');
      const [[header]] = (await book.cells('Customers', 'G1')) as [[string]];
      if (header !== '') await removeSegments(await findCustomers(), 'sales-loyalty');
      // A run keeps how many clients each segment had before it, so there are two.
      await write(await findCustomers(), {});
      await write(await findCustomers(), {});
    };
    const run = (found: Customers, options: object) => write(found, tracked, options);
    await expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 6);
  },
  longestTest,
);
