import { beforeAll, expect, test } from '@jest/globals';
import {
  copyClients,
  findCustomers,
  planSegments,
  writeAttentionList,
  writeClientCard,
} from '../../../src/excel/use-cases';
import type { Progress, RunOptions } from '../../../src/sheet/progress';
import type { Customers } from '../../../src/sheet/customers';
import { choice } from '../customers';
import { failFrom, faults, longestTest, told } from './every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await book.addSheet('Messy', [
    ['Client', 'Sales', 'City', 'Loyalty'],
    ['Acme', 120, 'Bonn', 5],
    ['Birch', 'much', 'Lyon', 2],
    ['Cole', 40, 'Bath', 9],
  ]);
});

const unwritten = ['refused before the first change', 'noAnswer', 'cellBeingEdited'];
const takenAway = ['putBack', 'putBackAfterSilence'];

/** Deletes the new sheet as the user does. */
const takeAway = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    context.workbook.worksheets.getItem('Messy').activate();
    await context.sync();
  });

const card = [
  ['Client', 'Acme'],
  ['Segment', 'Treasure'],
  ['Why', '=1,234 is no formula'],
] as const;

/** Writes a sheet, and reports its progress. */
type Write = (options: Pick<RunOptions, 'onProgress'>) => Promise<unknown>;

test.each<[string, string, (found: Customers) => Promise<Write>]>([
  [
    'the list of what needs attention',
    'To check',
    (found) => Promise.resolve((options) => writeAttentionList(found, choice, options)),
  ],
  [
    'the copy of the clients of a tier',
    'Treasure',
    async (found) => {
      const plan = await planSegments(found, choice);
      return (options) => copyClients(plan, [0, 2], 'Treasure', options);
    },
  ],
  [
    'the card of a client',
    'Client card',
    () => Promise.resolve((options) => writeClientCard(card, 'Client card', options)),
  ],
])(
  '%s is whole or not there, whatever message fails; all else stays as it was',
  async (_, sheet, prepare) => {
    const write = await prepare(await findCustomers());
    const before = await book.everything();
    let messages = 0;
    book.excel.intercept = () => void (messages += 1);
    await write({});
    book.excel.intercept = undefined;
    const whole = await book.cells(sheet, 'A1:E4');
    expect(whole.flat().some((cell) => cell !== '')).toBe(true);
    await takeAway(sheet);

    const outcomes = new Set<string>();
    for (let k = 1; k <= messages; k++) {
      for (const [name, fault] of faults) {
        failFrom(book, clock, k, 1, fault);
        const progress: Progress['kind'][] = [];
        const outcome = await told(write({ onProgress: ({ kind }) => void progress.push(kind) }));
        book.excel.intercept = undefined;
        outcomes.add(outcome);
        const where = `${name}, message ${k} of ${messages}: ${outcome}`;
        const isTakenAway = takenAway.includes(outcome);
        expect({ where, said: progress.includes('takingAway') }).toEqual({ where, said: isTakenAway });
        if (outcome === 'done')
          expect({ where, sheet: await book.cells(sheet, 'A1:E4') }).toEqual({ where, sheet: whole });
        if (outcome === 'done') await takeAway(sheet);
        expect({ where, state: await book.everything() }).toEqual({ where, state: before });
      }
    }
    expect([...outcomes].sort()).toEqual([...unwritten, ...takenAway, 'done'].sort());
  },
  longestTest,
);
