import { expect } from '@jest/globals';
import type { RunOptions } from '../../../src/sheet/progress';
import type { Book } from '../open-book';

/** The most bytes of a request or an answer: Excel on the web takes 5 MB. */
const mostBytes = 5_000_000;

const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

/**
 * Does some work, and says on stderr how much time of the processor it took, how much went over the wire and how much memory
 * was in use.
 *
 * @returns the result, and how often progress was told
 */
export async function measured<Result>(
  book: Book,
  what: string,
  work: (options: RunOptions) => Promise<Result>,
) {
  const used = () => Object.values(process.cpuUsage()).reduce((sum, each) => sum + each) / 1e6;
  const from = used();
  const earlier = book.excel.exchanges.at(-1)?.number ?? 0;
  let told = 0;
  const result = await work({ onProgress: () => (told += 1) });
  const took = used() - from;
  const sent = book.excel.exchanges.filter(({ number }) => number > earlier);
  const most = Math.max(...sent.flatMap(({ requestBytes, replyBytes }) => [requestBytes, replyBytes]));
  await book.workbook.calculated();
  const calculated = used() - from - took;
  process.stderr.write(
    `${what}: ${took.toFixed(1)} s, calculated in ${calculated.toFixed(1)} s more, ` +
      `${sent.length} messages, the largest ${Math.round(most / 1000)} kB, ` +
      `${Math.round(process.memoryUsage().rss / 1e6)} MB, progress told ${told} times\n`,
  );
  expect(most).toBeLessThan(mostBytes);
  return { result, told };
}

/** Cancels the work at the first rows written, or read; then no sheet has come or gone. */
export async function expectCancelled(
  work: (options: RunOptions) => Promise<unknown>,
  when: 'writing' | 'reading' = 'writing',
) {
  const names = await sheetNames();
  const controller = new AbortController();
  const onProgress = (progress: { readonly kind: string; readonly rows?: number }) => {
    if (progress.kind === when && progress.rows! > 0) controller.abort();
  };
  await expect(work({ signal: controller.signal, onProgress })).rejects.toMatchObject({ code: 'cancelled' });
  expect(await sheetNames()).toEqual(names);
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
