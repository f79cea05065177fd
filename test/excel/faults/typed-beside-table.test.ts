import { describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, undoRun, writeSegments } from '../../../src/excel/use-cases';
import type { RunOptions } from '../../../src/sheet/progress';
import type { Fault } from '../../../src/simulator/wire/requests/exchange';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { faults, longestTest, told } from './every-fault';
import { choice, header, listOfClients } from './list-of-clients';
import { messagesOf, messagesToPlay } from './messages-of';
import { partOf } from './thoroughness';

/*
 * A note is typed beside a table once it has ClientTier's columns, which then go: a run fails, is undone, or its columns
 * are removed. Excel moves the note to the left with the columns; it must be back in its cell.
 */

const { book, clock } = bookOnHurriedClock();

const sheet = 'Clients';

interface Work {
  /** The message that fails first of all; undefined if the work itself takes the columns out. */
  readonly fails?: number;
  run(options: RunOptions): Promise<unknown>;
}

/** Adds a table in columns A to D, over rows 1 to 6; returns what writes columns beside the clients. */
async function addTable() {
  await book.clear();
  await book.addSheet(sheet, [header, ...listOfClients(5)], { table: 'Clients_2' });
  const customers = await findCustomers();
  return (options: RunOptions = {}) =>
    writeSegments(customers, { ...choice, withoutPolicy: true }, 'keep', options);
}

async function addSegmentedTable() {
  const run = await addTable();
  await run();
}

let messagesOfRun: number | undefined;
const works: Readonly<Record<string, () => Promise<Work>>> = {
  async 'a run fails'() {
    messagesOfRun ??= (await messagesOf(book, await addTable())).length;
    // The last two remove the mark of a run and release references.
    return { fails: messagesOfRun - 2, run: await addTable() };
  },
  async 'a run is undone'() {
    await addSegmentedTable();
    return { run: undoRun };
  },
  async 'Remove takes them out'() {
    await addSegmentedTable();
    const customers = await findCustomers();
    return { run: (options) => removeSegments(customers, choice.modelId, options) };
  },
};

/** Types the note before message `typed`, and makes message `at` fail; returns the outcome. */
async function play({ run, fails }: Work, typed: number, at = 0, fault?: Fault) {
  let messages = 0;
  book.excel.intercept = () => {
    messages += 1;
    if (messages === typed) book.workbook.root.worksheets.getItem(sheet).getRange('H4').values = [['Mine']];
    if (messages === at && fault?.kind === 'noAnswer') clock.passSoon(30_000);
    if (messages === at) return fault;
    return messages === fails ? { kind: 'refused' } : undefined;
  };
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    if (kind === 'waiting') clock.passSoon(30_000);
  };
  const outcome = await told(run({ onProgress }));
  book.excel.intercept = undefined;
  return outcome;
}

const place = async () => [...(await book.cells(sheet, 'E1:H1')), ...(await book.cells(sheet, 'F4:L4'))];
const columnsGone = [
  ['', '', '', ''],
  ['', '', 'Mine', '', '', '', ''],
];

describe.each(Object.entries(works))('a note typed beside a table stays where it is if %s', (_, arrange) => {
  test(
    'whatever message it is typed before',
    async () => {
      const work = await arrange();
      const kinds = await messagesOf(book, () => play(work, Infinity));
      const columnsAreThere = (message: number) => message >= (work.fails ?? 1);
      for (const typed of messagesToPlay(kinds).filter(columnsAreThere)) {
        const outcome = await play(await arrange(), typed);
        expect({ typed, outcome, cells: await place() }).toEqual({ typed, outcome, cells: columnsGone });
      }
    },
    longestTest,
  );

  test(
    'and any message after that fails',
    async () => {
      const work = await arrange();
      const first = work.fails ?? 0;
      const kinds = await messagesOf(book, () => play(work, first + 1));
      const cases = kinds.flatMap((kind, index) =>
        index > first + 1 ? faults.map(([name, fault]) => ({ kind, at: index + 1, name, fault })) : [],
      );
      for (const { at, name, kind, fault } of partOf(cases, (each) => [each.kind, each.name])) {
        const outcome = await play(await arrange(), first + 1, at, fault);
        const where = `${name} at message ${at} (${kind}): ${outcome}`;
        const isThere = (await book.cells(sheet, 'E1:F1'))[0]![0] !== '';
        const expected = isThere ? undefined : columnsGone;
        expect({ where, cells: isThere ? undefined : await place() }).toEqual({ where, cells: expected });
        if (isThere) expect(await book.cells(sheet, 'H4')).toEqual([['Mine']]);
      }
    },
    longestTest,
  );
});
