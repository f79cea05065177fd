import { expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { RunOptions } from '../../../src/sheet/progress';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { told } from './every-fault';
import { messagesOf, messagesToPlay } from './messages-of';
import { choice, header, listOfClients } from './list-of-clients';

/*
 * While a run beside a table is undone, another user inserts a column 77 points wide into the table or just beside the
 * run's columns, before any of the messages. The column keeps its width, and so do the others.
 */

const { book, clock } = bookOnHurriedClock();

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

/** Lets a message of a run fail; somebody edits the sheet before the k-th message of the put-back. */
async function run(at: number, k: number, edit: () => void) {
  let sent = 0;
  let since = Infinity;
  book.excel.intercept = () => {
    sent += 1;
    if (sent === since + k) edit();
    return sent === at ? { kind: 'refused' } : undefined;
  };
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    if (kind === 'puttingBack') since = sent;
    if (kind === 'waiting') clock.passSoon(30_000);
  };
  const outcome = await told(writeSegments(await findCustomers(), choice, 'keep', { onProgress }));
  book.excel.intercept = undefined;
  return { outcome, messages: sent, since };
}

/** Edits the sheet before each kind of message of a put-back at least, and expects that `wrong` returns nothing afterwards. */
async function expectAfterEach(edit: () => void, wrong: () => unknown) {
  const nothing = () => undefined;
  const counted = async (at: number) => {
    await arrange();
    return run(at, 0, nothing);
  };
  // The first run of all in a workbook sends more messages than those after it.
  await counted(0);
  // The last two messages remove the mark of a run and release references.
  const at = (await counted(0)).messages - 2;
  await arrange();
  let since = 0;
  const sent = await messagesOf(book, async () => {
    ({ since } = await run(at, 0, nothing));
  });
  const messages = sent.slice(since);
  expect(messages.length).toBeGreaterThan(3);
  for (const k of messagesToPlay(messages)) {
    await arrange();
    const { outcome } = await run(at, k, edit);
    expect({ k, outcome, wrong: wrong() }).toEqual({ k, outcome: 'putBack', wrong: undefined });
  }
}

/** Where her column ends up as long as the run's columns are there, at E and F. */
const places: Readonly<Record<string, string>> = { B: 'B', E: 'E', F: 'E' };

test.each(Object.entries(places))('a column inserted at %s keeps its width at %s', (column, place) =>
  expectAfterEach(
    () => insert(column),
    () => {
      const headers = worksheet().getRange('A1:H1').values[0]!;
      const at = headers.indexOf('Note');
      const expected = [30, 31, 32, 33, 34, 35, 36, 37];
      expected.splice(at, 0, 77);
      const isRight =
        [place, column].includes(letters[at]!) && String(widths()) === String(expected.slice(0, 8));
      return isRight ? undefined : { headers, widths: widths() };
    },
  ),
);

test('the put-back of a second run ends if a column inserted at A moves the table meanwhile', async () => {
  const fail = async (k: number) => {
    await arrange();
    await writeSegments(await findCustomers(), choice, 'keep');
    const { messages } = await run(0, 0, () => undefined);
    return run(messages - 2, k, () => insert('A'));
  };
  const { messages, since } = await fail(0);
  for (const k of [1, 2, 3, 4, 5, 6].filter((each) => since + each < messages)) {
    const { outcome } = await fail(k);
    const headers = worksheet().getRange('A1:H1').values[0];
    const expected = ['Note', ...header, 'Segment', 'Strategy', ''];
    expect({ k, outcome, headers }).toEqual({ k, outcome: 'putBack', headers: expected });
  }
});

const notes = {
  'in a row of clients': { row: 3, type: () => (worksheet().getRange('H4').values = [['Mine']]) },
  'in the last row, just after a client was inserted': {
    row: 6,
    type: () => {
      worksheet().getRange('3:3').insert('Down');
      worksheet().getRange('H7').values = [['Mine']];
    },
  },
};
const typed = Object.entries(notes);
test.each(typed)(
  'a note typed beside the table as it grows, %s, stays where it is',
  async (_, { row, type }) => {
    const outcomes = new Map<string, string>();
    for (let k = 1; ; k++) {
      await arrange();
      let messages = 0;
      const customers = await findCustomers();
      book.excel.intercept = () => {
        messages += 1;
        if (messages === k) type();
        return undefined;
      };
      const outcome = await told(writeSegments(customers, choice, 'keep'));
      book.excel.intercept = undefined;
      if (messages < k) break;
      const cells = worksheet().getRange('A1:K8').values;
      const at = cells.flatMap((line, index) =>
        line.includes('Mine') ? [[index, line.indexOf('Mine')]] : [],
      );
      expect({ k, outcome, at }).toEqual({ k, outcome, at: [[row, 7]] });
      outcomes.set(outcome, cells[0]!.slice(4).join());
    }
    expect(Object.fromEntries(outcomes)).toMatchObject({
      done: 'Segment,Strategy,,,,,',
      noRoomBesideTable: ',,,,,,',
    });
  },
);
