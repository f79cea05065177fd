import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/clock';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { RunOptions } from '../../../src/sheet/progress';
import { HurriedClock } from '../hurried-clock';
import { openBook, type Book } from '../open-book';
import { told } from './every-fault';
import { choice, header, listOfClients } from './list-of-clients';

/*
 * Somebody inserts a column of her own, 77 points wide, into or beside a table before any message of the putting back
 * of a run: each width is then hers, and goes with her column.
 */

const clock = new HurriedClock();
let book: Book;
beforeAll(async () => {
  book = await openBook();
  setClock(clock);
});
afterAll(() => {
  setClock(computerClock);
  book.excel.dispose();
});
afterEach(() => {
  book.excel.intercept = undefined;
});

const letters = Array.from('ABCDEFGH');
const worksheet = () => book.workbook.root.worksheets.getItem('Clients');
const widthOf = (column: string) => worksheet().getRange(`${column}:${column}`).format;
const widths = () => letters.map((column) => Math.round(widthOf(column).columnWidth ?? 0));

/** Columns A to H are 30 to 37 points wide. */
async function arrange() {
  await book.clear();
  await book.addSheet('Clients', [header, ...listOfClients(5)], { table: 'Clients_2' });
  letters.forEach((column, index) => (widthOf(column).columnWidth = 30 + index));
}

function insert(column: string) {
  worksheet().getRange(`${column}:${column}`).insert('Right');
  worksheet().getRange(`${column}1`).values = [['Note']];
  widthOf(column).columnWidth = 77;
}

/** Lets a message of a run fail; somebody inserts before the k-th message of the put-back. */
async function run(at: number, k: number, column: string) {
  let sent = 0;
  let since = Infinity;
  book.excel.intercept = () => {
    sent += 1;
    if (sent === since + k) insert(column);
    return sent === at ? { kind: 'refused' } : undefined;
  };
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    if (kind === 'puttingBack') since = sent;
    if (kind === 'waiting') clock.passSoon(30_000);
  };
  const outcome = await told(writeSegments(await findCustomers(), choice, 'keep', { onProgress }));
  book.excel.intercept = undefined;
  return { outcome, messages: sent, after: sent - since };
}

/** Where her column ends up: within or beside the table as it was. */
const places: Readonly<Record<string, string>> = { B: 'B', E: 'E', F: 'E', G: 'G', H: 'H' };

test.each(Object.entries(places))('a column inserted at %s keeps its width at %s', async (column, place) => {
  // The first run of all in a workbook sends more messages than those after it.
  await arrange();
  await run(0, 0, column);
  await arrange();
  const { messages } = await run(0, 0, column);
  await arrange();
  // The two last messages take off the mark of a run and release references.
  const { after } = await run(messages - 2, 0, column);
  expect(after).toBeGreaterThan(3);
  const wrong: unknown[] = [];
  for (let k = 1; k <= after; k++) {
    await arrange();
    const { outcome } = await run(messages - 2, k, column);
    const headers = worksheet().getRange('A1:H1').values[0]!;
    const at = headers.indexOf('Note');
    const expected = letters.map((_, index) => 30 + index);
    expected.splice(at, 0, 77);
    const isGone = k === after;
    const isPlace = letters[at] === (headers.length && isGone ? column : place) || letters[at] === column;
    const now = widths();
    if (outcome !== 'putBack' || !isPlace || String(now) !== String(expected.slice(0, 8)))
      wrong.push(JSON.stringify({ k, outcome, headers, now, expected }));
  }
  expect(wrong).toEqual([]);
});
