import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cells/cell';
import { choice, model } from '../../test/excel/customers';
import { openBook, type Book } from '../../test/excel/open-book';
import { BusyTime } from './measure/busy-time';
import { OwnMemory } from './measure/own-memory';

/** What was measured in one step of a run. */
export interface MeasuredStep {
  readonly step: string;
  readonly messages: number;
  readonly sent: number;
  readonly received: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** The longest time without a pause, in milliseconds. */
  readonly longestTask: number;
  /** The most memory, in bytes. */
  readonly memory: number;
}

const minutes = 60_000;

let book: Book;
let busyTime: BusyTime;
beforeAll(async () => {
  book = await openBook();
  await loadActions();
  busyTime = new BusyTime();
});
afterAll(() => book.excel.dispose());

/**
 * Loads what the actions load when they are first asked for: Jest compiles a file as it loads it, and this would count as
 * the add-in's work.
 */
const loadActions = () =>
  Promise.all([
    import('../../src/excel/in-turn'),
    import('../../src/excel/segment-and-keep'),
    import('../../src/excel/remove/remove-segments'),
  ]);

/**
 * What is measured in a round besides messages. Not both in one: to measure memory, all garbage is collected again and
 * again, and what comes after that takes up to twice as long.
 */
type Watched = 'time' | 'memory';

/** Measures the messages of a step, and its time or memory. */
async function measured(watched: Watched, step: string, work: () => Promise<unknown>): Promise<MeasuredStep> {
  const before = book.excel.exchanges.at(-1)?.number ?? 0;
  // Waits until the memory of the previous step is released.
  await new Promise((passed) => setTimeout(passed, 100));
  const memory = new OwnMemory();
  if (watched === 'memory') {
    busyTime.onGivingWay = memory.onGivingWay;
    book.excel.intercept = memory.intercept;
  }
  const task = await busyTime.of(work);
  busyTime.onGivingWay = () => undefined;
  book.excel.intercept = undefined;
  const exchanges = book.excel.exchanges.filter(({ number }) => number > before);
  const [requests, answers] = [
    exchanges.map(({ requestBytes }) => requestBytes),
    exchanges.map(({ replyBytes }) => replyBytes),
  ];
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0);
  return {
    step,
    messages: exchanges.length,
    sent: sum(requests),
    received: sum(answers),
    largestRequest: Math.max(...requests),
    largestAnswer: Math.max(...answers),
    longestTask: task,
    memory: memory.peak,
  };
}

/**
 * Makes rows of twelve columns, of which two measures and the clients' names and cities are read. A third of the sales
 * are typed as text, and some levels of loyalty are words or unreadable, because these take longer to read than
 * numbers.
 */
const rowsOf = (clients: number): CellValue[][] => [
  ['Client', 'Sales', 'City', 'Loyalty', ...Array.from({ length: 8 }, (_, index) => `Note ${index + 1}`)],
  ...Array.from({ length: clients }, (_, row): CellValue[] => [
    `Client ${row}`,
    salesOf(row),
    `City ${row % 997}`,
    loyaltyOf(row),
    ...Array.from({ length: 8 }, (__, index) => (index % 2 === 0 ? row + index : 'as agreed')),
  ]),
];

function salesOf(row: number): CellValue {
  const sales = (row * 7919) % 10_007;
  return row % 3 === 0 ? `'¥${sales.toLocaleString('en-US')}.50` : sales;
}

function loyaltyOf(row: number): CellValue {
  if (row % 101 === 0) return 'ask';
  return row % 7 === 0 ? 'high' : row % 10;
}

/**
 * Returns how often to repeat the steps for their time: three times, because other programs may disturb a run, but once
 * if the steps take long.
 */
const rounds = (clients: number) => (clients > 1_000 ? 1 : 3);

async function round(clients: number, watched: Watched, number = 0): Promise<MeasuredStep[]> {
  const sheet = `Clients ${watched} ${number}`;
  book.load(sheet, rowsOf(clients));
  await book.activate(sheet);
  const find = await measured(watched, 'find', findCustomers);
  const found = await findCustomers();
  return [
    find,
    await measured(watched, 'plan', () => planSegments(found, choice)),
    await measured(watched, 'segment', () => writeSegments(found, choice, 'keep')),
    await measured(watched, 'segment again', () => writeSegments(found, choice, 'keep')),
    await measured(watched, 'remove', () => removeSegments(found, model.id)),
  ];
}

test(
  'messages, bytes, longest task and memory of each step',
  async () => {
    const { BENCH_CLIENTS, BENCH_REPORT } = process.env;
    if (!BENCH_CLIENTS || !BENCH_REPORT) throw new Error('Run this as npm run bench.');
    const clients = Number(BENCH_CLIENTS);
    const runs: MeasuredStep[][] = [];
    for (let number = 1; number <= rounds(clients); number++) runs.push(await round(clients, 'time', number));
    const ofMemory = await round(clients, 'memory');
    const steps = runs[0]!.map((step, index) => ({
      ...step,
      memory: ofMemory[index]!.memory,
      longestTask: Math.min(...runs.map((run) => run[index]!.longestTask)),
    }));
    writeFileSync(BENCH_REPORT, JSON.stringify(steps));
    expect(steps).toHaveLength(5);
  },
  20 * minutes,
);
