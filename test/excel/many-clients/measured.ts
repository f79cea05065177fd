import { expect } from '@jest/globals';
import { BusyTime } from '../../../scripts/bench/measure/busy-time';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import type { RunOptions } from '../../../src/sheet/progress';
import type { Book } from '../open-book';
import { clientCount } from './orders-of-many';

/** False if fewer clients were asked for, to see how a step grows. */
export const isWhole = clientCount >= 100_000;

/** The most bytes of a request or an answer: Excel on the web takes 5 MB. */
const mostBytes = 5_000_000;

const sheetsAndSettings = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const settings = context.workbook.settings.load('items/key');
    await context.sync();
    return [...sheets.items.map(({ name }) => name), ...settings.items.map(({ key }) => key).sort()];
  });

/**
 * Prepares for measuring; once in a test file. The simulated Excel calculates on the same thread, slower than Excel: the add-in
 * waits for its answers as long as they take.
 */
export function prepareMeasuring(): void {
  busyTime = new BusyTime();
  setClock({
    now: computerClock.now,
    after: (milliseconds, call) =>
      computerClock.after(milliseconds < 30_000 ? milliseconds : 100 * milliseconds, call),
  });
}

let busyTime: BusyTime;

/**
 * Does some work, and says on stderr how much time of the processor it took, how much went over the wire and how much memory
 * was in use.
 *
 * @param toldAtLeast how often progress must be told
 */
export async function measured<Result>(
  book: Book,
  what: string,
  work: (options: RunOptions) => Promise<Result>,
  toldAtLeast = 6,
): Promise<Result> {
  const used = () => Object.values(process.cpuUsage()).reduce((sum, each) => sum + each) / 1e6;
  const from = used();
  const earlier = book.excel.exchanges.at(-1)?.number ?? 0;
  let told = 0;
  let result: Result | undefined;
  const longest = await busyTime.of(async () => {
    result = await work({ onProgress: () => (told += 1) });
  });
  const took = used() - from;
  const sent = book.excel.exchanges.filter(({ number }) => number > earlier);
  const most = Math.max(...sent.flatMap(({ requestBytes, replyBytes }) => [requestBytes, replyBytes]));
  await book.workbook.calculated();
  const calculated = used() - from - took;
  process.stderr.write(
    `| ${what} | ${took.toFixed(1)} | ${calculated.toFixed(1)} | ${sent.length} | ` +
      `${Math.round(most / 1000)} | ${Math.round(longest)} | ${told} | ${Math.round(process.memoryUsage().rss / 1e6)} |\n`,
  );
  expect(most).toBeLessThan(mostBytes);
  if (isWhole) expect(told).toBeGreaterThanOrEqual(toldAtLeast);
  return result!;
}

/** Cancels the work at the first rows written, or read; then the sheets and settings are those of before. */
export async function expectCancelled(
  work: (options: RunOptions) => Promise<unknown>,
  when: 'writing' | 'reading' = 'writing',
) {
  // Fewer clients are written in one message, after which it is too late.
  if (!isWhole) return;
  const before = await sheetsAndSettings();
  const controller = new AbortController();
  const onProgress = (progress: { readonly kind: string; readonly rows?: number }) => {
    if (progress.kind === when && progress.rows! > 0) controller.abort();
  };
  await expect(work({ signal: controller.signal, onProgress })).rejects.toMatchObject({ code: 'cancelled' });
  expect(await sheetsAndSettings()).toEqual(before);
}

/** The cells of a column of the sheet of clients, below its header. */
export async function columnOf(book: Book, sheet: string, header: string, top: number, rows: number) {
  const headers = (await book.cells(sheet, `A${top}:Z${top}`))[0]!;
  const letter = String.fromCharCode(65 + headers.indexOf(header));
  const cells: unknown[] = [];
  for (let from = top + 1; from <= top + rows; from += 50_000)
    cells.push(
      ...(await book.cells(sheet, `${letter}${from}:${letter}${Math.min(top + rows, from + 49_999)}`)).flat(),
    );
  return cells;
}
