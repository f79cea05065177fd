import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../src/excel/clock';
import { findCustomers, removeSegments, writeSegments } from '../../src/excel/use-cases';
import type { RunOptions } from '../../src/sheet/progress';
import { SheetProblem } from '../../src/sheet/problem';
import type { Customers } from '../../src/sheet/segmentation';
import type { Fault } from '../../src/simulator/wire/exchange';
import { choice, customers, model } from './customers';
import { HurriedClock } from './hurried-clock';
import { openBook, type Book } from './open-book';

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

const faults: readonly (readonly [string, Fault])[] = [
  ['a general error', { kind: 'refused' }],
  ['access denied', { kind: 'refused', officeErrorCode: 7000 }],
  ['an invalid argument', { kind: 'failed', code: 'InvalidArgument' }],
  ['a cell being edited', { kind: 'failed', code: 'InvalidOperationInCellEditMode' }],
  ['a payload too large', { kind: 'refused', officeErrorCode: 5103 }],
  ...[5, 25, 45].map(
    (after) =>
      [`an error after ${after} actions`, { kind: 'failed', code: 'GeneralException', after }] as const,
  ),
  ['no answer though carried out', { kind: 'noAnswer', done: true }],
  ['no answer and not carried out', { kind: 'noAnswer', done: false }],
];

/** How many messages fail: one, or so many that putting back fails several times too before Excel is there again. */
const lengths = [1, 5];

const halfAMinute = 30_000;

/** Milliseconds: over a hundred runs. */
const longestTest = 60_000;

interface Work {
  /** Brings the sheet, whatever the last case has made of it, to where the work begins. */
  arrange(): Promise<void>;
  run(found: Customers, options: RunOptions): Promise<unknown>;
}

const sheet = 'Customers';
const segment = async () => writeSegments(await findCustomers(), choice, 'replace');
const remove = async () => removeSegments(await findCustomers(), model.id);

const works: readonly (readonly [string, Work])[] = [
  [
    'segment',
    {
      arrange: async () => void (await remove().catch(() => undefined)),
      run: (found, options) => writeSegments(found, choice, 'keep', options),
    },
  ],
  [
    'segment again what was typed over, in Chinese',
    {
      async arrange() {
        await segment();
        await book.edit(sheet, (cells) => {
          cells.getRange('E4').values = [['Treasure']];
          cells.getRange('F3').formulas = [['="Visit " & A3']];
        });
      },
      run: (found, options) => writeSegments(found, { ...choice, language: 'zh' }, 'replace', options),
    },
  ],
  [
    'remove',
    {
      arrange: async () => void (await segment()),
      run: (found, options) => removeSegments(found, model.id, options),
    },
  ],
];

/** Lets messages from the k-th on fail, so many of them. */
function failFrom(k: number, length: number, fault: Fault): void {
  let messages = 0;
  book.excel.intercept = () => {
    messages += 1;
    if (messages < k || messages >= k + length) return undefined;
    if (fault.kind === 'noAnswer') clock.passSoon(halfAMinute);
    return fault;
  };
}

const whileWaiting: RunOptions = {
  onProgress: ({ kind }) => {
    if (kind === 'waiting') clock.passSoon(halfAMinute);
  },
};

/** What the user is told in the end. */
const told = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof SheetProblem ? error.code : 'refused before the first change'),
  );

const unchanged = [
  'refused before the first change',
  'noAnswer',
  'cellBeingEdited',
  'putBack',
  'putBackAfterSilence',
  'notRemoved',
];

describe.each([
  ['a range', {}],
  ['a table', { table: 'Clients' }],
])('beside %s', (_, options) => {
  beforeAll(async () => {
    await book.addSheet(sheet, customers, options);
  });
  afterAll(async () => {
    await remove().catch(() => undefined);
    await book.edit(sheet, (cells) => cells.delete());
  });

  describe.each(works)('%s', (_name, { arrange, run }) => {
    test(
      'does it wholly or leaves everything as it was, and says which, whatever message fails',
      async () => {
        await arrange();
        const found = await findCustomers();
        const before = await book.everything();
        let messages = 0;
        book.excel.intercept = () => void (messages += 1);
        await run(found, {});
        book.excel.intercept = undefined;
        const after = await book.everything();
        await arrange();
        expect(await book.everything()).toEqual(before);
        expect(after).not.toEqual(before);

        for (let k = 1; k <= messages; k++) {
          for (const length of lengths) {
            for (const [name, fault] of faults) {
              failFrom(k, length, fault);
              const outcome = await told(run(found, whileWaiting));
              book.excel.intercept = undefined;
              const state = await book.everything();
              const where = `${name}, message ${k} of ${messages}, ${length} in all: ${outcome}`;
              if (outcome === 'done') expect({ where, state }).toEqual({ where, state: after });
              else expect({ where, state }).toEqual({ where, state: before });
              expect([...unchanged, 'done']).toContain(outcome);
              if (outcome === 'done') await arrange();
            }
          }
        }
      },
      longestTest,
    );
  });
});
