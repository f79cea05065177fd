import { expect } from '@jest/globals';
import { findCustomers } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import type { RunOptions } from '../../../src/sheet/progress';
import type { Fault } from '../../../src/simulator/wire/requests/exchange';
import type { Customers } from '../../../src/sheet/customers';
import type { HurriedClock } from '../hurried-clock';
import type { Book } from '../open-book';
import { messagesOf } from './messages-of';
import { partOf } from './thoroughness';

export const faults: readonly (readonly [string, Fault])[] = [
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

/** Returns what a fault looks like to the work: which of its actions were carried out, and whether it gets to know. */
const lookOf = (fault: Fault): string =>
  fault.kind === 'noAnswer'
    ? `no answer, ${fault.done ? 'done' : 'not done'}`
    : `${fault.kind}${fault.kind === 'failed' && fault.after ? ' midway' : ''}`;

/** The faults that this test file has played. */
const played = new Set<string>();

const halfAMinute = 30_000;

/** How long a test may take, in milliseconds. A test does some hundred runs. */
export const longestTest = 600_000;

/** An operation that changes the sheet. */
export interface Work {
  /** Brings the workbook to the state in which the operation begins, whatever the last case did. */
  arrange(): Promise<void>;
  run(found: Customers, options: RunOptions): Promise<unknown>;
}

/** Returns the message that the user gets in the end. */
export const told = (work: Promise<unknown>) =>
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
  'sheetNotDeleted',
  'policyNotRemoved',
];

/** Makes messages from the k-th on fail, `length` of them. */
export function failFrom(book: Book, clock: HurriedClock, k: number, length: number, fault: Fault): void {
  let messages = 0;
  book.excel.intercept = () => {
    messages += 1;
    if (messages < k || messages >= k + length) return undefined;
    if (fault.kind === 'noAnswer') clock.passSoon(halfAMinute);
    return fault;
  };
}

/**
 * Makes every message of the work fail in every way. Expects that the workbook is then either unchanged or completely
 * changed, and that the user is told which. `lengths` says how many messages fail: one, or so many that putting back
 * fails several times too. With `everyNth` each message fails only in every n-th way and length, the next one in others,
 * to save time. In `npm test` only so many of these are played that the first and the last message, each kind of message,
 * each look of a fault and each length is among them, and each fault in one of the works of the test file.
 */
export async function expectAllOrNothing(
  book: Book,
  clock: HurriedClock,
  { arrange, run }: Work,
  lengths: readonly number[] = [1, 5],
  everyNth = 1,
): Promise<void> {
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    if (kind === 'waiting') clock.passSoon(halfAMinute);
  };

  await arrange();
  const found = await findCustomers();
  const before = await book.everything();
  const messages = await messagesOf(book, () => run(found, {}));
  const after = await book.everything();
  await arrange();
  expect(await book.everything()).toEqual(before);
  expect(after).not.toEqual(before);

  const ways = lengths.flatMap((length) => faults.map(([name, fault]) => ({ length, name, fault })));
  const cases = messages.flatMap((kind, index) =>
    ways
      .filter((_, way) => (way + index + 1) % everyNth === 0)
      .map((way) => ({ ...way, kind, k: index + 1 })),
  );
  const kindsOf = ({ kind, name, fault, length }: (typeof cases)[number]) => [
    kind,
    lookOf(fault),
    `${length} in all`,
    ...(played.has(name) ? [] : [name]),
  ];
  for (const { k, length, name, fault } of partOf(cases, kindsOf)) {
    played.add(name);
    failFrom(book, clock, k, length, fault);
    const outcome = await told(run(found, { onProgress }));
    book.excel.intercept = undefined;
    await untilMarkIsGone(book, clock);
    const state = await book.everything();
    const where = `${name}, message ${k} of ${messages.length}, ${length} in all: ${outcome}`;
    expect({ where, state }).toEqual({ where, state: outcome === 'done' ? after : before });
    expect([...unchanged, 'done']).toContain(outcome);
    if (outcome === 'done') await arrange();
  }
}

/** Lets time pass until the mark of a run is removed. If Excel fails at the very end, that happens later. */
async function untilMarkIsGone(book: Book, clock: HurriedClock): Promise<void> {
  while ((await book.names()).some(({ name }) => name.startsWith('_ClientTier_Run_')))
    await clock.pass(halfAMinute);
}
