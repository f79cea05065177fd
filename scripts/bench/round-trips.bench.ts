import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cell';
import { choice, model } from '../../test/excel/customers';
import { openBook, type Book } from '../../test/excel/open-book';
import { BusyTime } from './busy-time';
import { markdownTable } from './markdown-table';

const sizes = [1_000, 10_000, 100_000, 200_000];
const minutes = 60_000;

let book: Book;
let busyTime: BusyTime;
beforeAll(async () => {
  book = await openBook();
  busyTime = new BusyTime();
});
afterAll(() => book.excel.dispose());

interface Measured {
  readonly messages: number;
  readonly sent: number;
  readonly received: number;
  readonly largest: number;
  /** Milliseconds. */
  readonly longestTask: number;
}

/** What goes over the wire while something is done. */
async function measured(work: () => Promise<unknown>): Promise<Measured> {
  const before = book.excel.exchanges.at(-1)?.number ?? 0;
  const longestTask = await busyTime.of(work);
  const exchanges = book.excel.exchanges.filter(({ number }) => number > before);
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0);
  const [sent, received] = [
    exchanges.map(({ requestBytes }) => requestBytes),
    exchanges.map(({ replyBytes }) => replyBytes),
  ];
  return {
    messages: exchanges.length,
    sent: sum(sent),
    received: sum(received),
    largest: Math.max(...sent, ...received),
    longestTask,
  };
}

/** Twelve columns, of which the two measures and the clients' names and cities are read. */
const rowsOf = (clients: number): CellValue[][] => [
  ['Client', 'Sales', 'City', 'Loyalty', ...Array.from({ length: 8 }, (_, index) => `Note ${index + 1}`)],
  ...Array.from({ length: clients }, (_, row): CellValue[] => [
    `Client ${row}`,
    (row * 7919) % 10_007,
    'Bonn',
    row % 10,
    ...Array.from({ length: 8 }, (__, index) => (index % 2 === 0 ? row + index : 'as agreed')),
  ]),
];

test(
  'round trips and bytes, by the number of clients',
  async () => {
    const lines: (string | number)[][] = [];
    for (const clients of sizes) {
      const sheet = `Clients ${clients}`;
      book.load(sheet, rowsOf(clients));
      await book.activate(sheet);
      const steps: [string, Measured][] = [['find', await measured(findCustomers)]];
      const found = await findCustomers();
      steps.push(['plan', await measured(() => planSegments(found, choice))]);
      steps.push(['segment', await measured(() => writeSegments(found, choice, 'keep'))]);
      steps.push(['segment again', await measured(() => writeSegments(found, choice, 'keep'))]);
      steps.push(['remove', await measured(() => removeSegments(found, model.id))]);
      for (const [step, { messages, sent, received, largest, longestTask }] of steps) {
        lines.push([clients, step, messages, sent, received, largest, Math.round(longestTask)]);
        // Excel on the web takes and gives no more.
        expect(largest).toBeLessThan(5 * 1024 * 1024);
      }
    }
    const report = process.env.BENCH_REPORT;
    if (!report) throw new Error('Run this as npm run bench.');
    const header = [
      'clients',
      'step',
      'messages',
      'bytes sent',
      'bytes received',
      'largest message',
      'longest task (ms)',
    ];
    writeFileSync(report, markdownTable(header, lines));
  },
  20 * minutes,
);
