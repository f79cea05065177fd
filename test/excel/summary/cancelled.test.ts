import { beforeAll, describe, expect, test } from '@jest/globals';
import { setChunkSizes, usualSizes } from '../../../src/excel/office/chunk-sizes';
import { findCustomers, writeService, writeSummary, writeTwoModels } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import type { Progress, RunOptions } from '../../../src/sheet/progress';
import { bookForTests } from '../book/book-for-tests';
import { list, ofSummary, segmented, today } from './list';

const { modelId, language } = ofSummary;
const about = { language, today } as const;
/** The sheets of figures, and what a later making of each changes: another column to add up, or another day. */
const sheets: Readonly<
  Record<string, (found: Customers, options: RunOptions, isLater: boolean) => Promise<{ sheet: string }>>
> = {
  'Client Summary': (found, options, isLater) =>
    writeSummary(found, { ...ofSummary, ...(isLater && { values: 3 }) }, options),
  'Two Models': (found, options, isLater) =>
    writeTwoModels(found, { ...about, down: modelId, across: 'deal-size', values: isLater ? 3 : 1 }, options),
  'Service Levels': (found, options, isLater) =>
    writeService(found, { ...about, today: isLater ? today + 1 : today, modelId }, options),
};

const book = bookForTests();
beforeAll(async () => {
  await book.addSheet('List', list.slice(0, 5));
  await segmented();
  await segmented({ modelId: 'deal-size', columns: { value: 1 }, cutoffs: {} });
  // A row in each answer.
  setChunkSizes({ ...usualSizes, cellsRead: 1 });
});

/** Cancels as soon as something is reported. Returns what was reported before. */
async function cancelledAt(
  work: (options: RunOptions) => Promise<unknown>,
  isNow: (progress: Progress) => boolean,
): Promise<Progress[]> {
  const told: Progress[] = [];
  const controller = new AbortController();
  const onProgress = (progress: Progress) => {
    told.push(progress);
    if (isNow(progress)) controller.abort();
  };
  const done = work({ signal: controller.signal, onProgress });
  await expect(done).rejects.toMatchObject({ code: 'cancelled' });
  return told;
}

describe.each(Object.entries(sheets))('%s', (_, write) => {
  test('cancelled leaves the workbook as it was, new or made again', async () => {
    const found = await findCustomers();
    for (const isLater of [false, true]) {
      await book.activate('List');
      const before = await book.everything();
      const work = (options: RunOptions) => write(found, options, isLater);
      const read = await cancelledAt(work, ({ kind }) => kind === 'reading');
      expect(read).toEqual([{ kind: 'reading', rows: 0, of: 5 }]);
      const written = await cancelledAt(work, ({ kind }) => kind === 'writing');
      // Four clients, and the row below them.
      expect(written.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((rows) => ({ kind: 'reading', rows, of: 5 })));
      expect(written[5]).toMatchObject({ kind: 'writing', rows: 0 });
      expect(written[6]).toEqual({ kind: isLater ? 'puttingBack' : 'takingAway' });
      expect(await book.everything()).toEqual(before);
      if (!isLater) await write(found, {}, false);
    }
  });
});
