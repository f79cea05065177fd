import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  findCustomers,
  removeMovement,
  switchHistory,
  today,
  writeMovement,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import type { Book } from '../open-book';
import { choice, each, expectMatrix, openDeals, places, tierOf, valueOf } from './deals-of-many';
import { columnOf, expectCancelled, measured } from './measured';
import { clientCount } from './orders-of-many';

jest.setTimeout(3_600_000);

/** Of ten clients three have another deal at the second run, which brings each of them into another segment. */
const isMoved = (client: number) => client % 10 < 3;
const later = (client: number) => (isMoved(client) ? (valueOf(client) + 500) % 1000 : valueOf(client));
const [before, now] = [
  each.map((client) => tierOf(valueOf(client))),
  each.map((client) => tierOf(later(client))),
];
const movedCount = each.filter(isMoved).length;
/** The day of the first run. */
const firstDay = today() - 90;

let book: Book;
beforeAll(async () => {
  book = await openDeals();
});
afterAll(() => book.excel.dispose());

async function list() {
  await book.activate('List');
  return findCustomers();
}

const columnOfList = (header: string) => columnOf(book, 'List', header, 1, clientCount);

async function run(what: string, how: Partial<Choice> = {}) {
  const customers = await list();
  const { history } = await measured(book, what, (options) =>
    writeSegments(customers, { ...choice, ...how }, 'keep', options),
  );
  if (!history || !('rows' in history)) throw new Error(`no history: ${String(history?.error)}`);
  return history;
}

/** Moves the day of the run of today to the first day. */
const runWasEarlier = () =>
  Excel.run(async (context) => {
    const dates = context.workbook.tables.getItem('CT_History').columns.getItem('Date').getDataBodyRange();
    (dates as { values: unknown }).values = firstDay;
    await context.sync();
  });

test('two runs are kept: every client at first, then those who moved', async () => {
  const { range } = await list();
  await switchHistory({ sheetId: range.sheetId, key: 'Client' });
  const first = await run('First run, with its history');
  expect([first.rows, first.counts]).toEqual([
    clientCount + 1,
    { first: clientCount, moved: 0, gone: 0, asBefore: 0 },
  ]);
  await runWasEarlier();
  await book.edit('List', (sheet) => {
    sheet.getRange(`B2:B${clientCount + 1}`).values = each.map((client) => [later(client)]);
  });
  const second = await run('Second run, 30 % moved');
  expect([second.rows, second.counts]).toEqual([
    movedCount + 1,
    { first: 0, moved: movedCount, gone: 0, asBefore: 0 },
  ]);
  expect(await columnOfList('Segment')).toEqual(now);
});

test('the two runs are compared', async () => {
  const customers = await list();
  const dates = { from: firstDay, to: today(), inHistory: true } as const;
  await expectCancelled((options) => writeMovement(customers, choice, dates, options), 'reading');
  await expectCancelled((options) => writeMovement(customers, choice, dates, options));
  const { sheet } = await measured(book, 'Two runs compared', (options) =>
    writeMovement(customers, choice, dates, options),
  );
  await expectMatrix(book, sheet, before, now);
  expect(await removeMovement()).toEqual({ sheet });
});

test('the columns say who came from where, and since when', async () => {
  await run('Columns Previous segment, Since and Movement', { tracked: true });
  expect(await columnOfList('Previous segment')).toEqual(
    each.map((client) => (isMoved(client) ? before[client] : '')),
  );
  expect(await columnOfList('Since')).toEqual(each.map((client) => (isMoved(client) ? today() : firstDay)));
  const movement = (client: number) => {
    const [from, to] = [places.indexOf(before[client]!), places.indexOf(now[client]!)];
    return to < from ? '▲ up' : '▼ down';
  };
  expect(await columnOfList('Movement')).toEqual(
    each.map((client) => (isMoved(client) ? movement(client) : '')),
  );
});
