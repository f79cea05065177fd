import { beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, removeSummary, writeSummary } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { changesOf, messagesOf } from '../faults/messages-of';
import type { RunOptions } from '../../../src/sheet/progress';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { list, ofSummary, segmented } from './list';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await book.addSheet('List', list.slice(0, 7));
  await segmented();
});

/** Restores the list, and removes a summary. */
async function fresh() {
  await Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    const made = worksheets.getItemOrNullObject('Client Summary').load('name');
    const name = names.getItemOrNullObject('_ClientTier_Summary_SalesLoyalty').load('name');
    const kept = settings.getItemOrNullObject('ClientTier_Summary_SalesLoyalty').load('key');
    await context.sync();
    const sheet = worksheets.getItem('List');
    sheet.activate();
    sheet.getRange('B2:B3').values = [[120], [300]];
    if (!made.isNullObject) made.delete();
    if (!name.isNullObject) name.delete();
    if (!kept.isNullObject) kept.delete();
    await context.sync();
  });
}

/**
 * A summary with a note of the user's, a figure typed over, a field filled and a chart without its legend; since it was
 * made, the list changed.
 */
async function madeBefore() {
  await fresh();
  await writeSummary(await findCustomers(), { ...ofSummary, worth: true });
  await book.edit('Client Summary', (sheet) => {
    sheet.getRange('K2').values = [['mine']];
    sheet.getRange('B7').values = [[77]];
    // A discount in its field.
    sheet.getRange('D31').values = [[0.1]];
    sheet.charts.getItem('ClientTier Pareto').legend.visible = false;
  });
  await book.edit('List', (sheet) => {
    sheet.getRange('B2:B3').values = [[400], [200]];
  });
  await book.activate('List');
}

describe('whatever message fails, the summary is whole or as it was', () => {
  const write = async (customers: Customers, writesOver: boolean, options: object) => {
    return writeSummary(
      customers,
      { ...ofSummary, ...(writesOver && { groups: undefined }) },
      { ...options, writesOver },
    );
  };

  test(
    'when it is made',
    () =>
      expectAllOrNothing(
        book,
        clock,
        { arrange: fresh, run: (found, options) => write(found, false, options) },
        [1, 5],
        3,
      ),
    longestTest,
  );

  test(
    'when it is made again with fewer blocks',
    () =>
      expectAllOrNothing(
        book,
        clock,
        { arrange: madeBefore, run: (found, options) => write(found, true, options) },
        [1, 5],
        3,
      ),
    longestTest,
  );

  test('made again while Excel does not let former charts be deleted, it names them; the next making deletes them', async () => {
    await madeBefore();
    const found = await findCustomers();
    const messages = await messagesOf(book, () => write(found, true, {}));
    const after = await book.everything();
    await madeBefore();
    // The last message that both deletes and adds: it deletes charts, and adds the record without them. Counts only such
    // messages, because office.js may release what it kept in one message more or less.
    const bothIn = (changes: string) => /Add.*Delete/.test(changes);
    let left = messages.filter(bothIn).length;
    let refused = 0;
    book.excel.intercept = ({ request }) => {
      if (left > 0 && bothIn(changesOf(request))) left -= 1;
      // The first attempt, and fourteen more.
      return left === 0 && ++refused <= 15 ? { kind: 'refused' } : undefined;
    };
    const onProgress: RunOptions['onProgress'] = ({ kind }) => {
      if (kind === 'waiting') clock.passSoon(30_000);
    };
    await expect(write(found, true, { onProgress })).rejects.toMatchObject({
      code: 'chartsLeft',
      message: expect.stringContaining('ClientTier Pareto') as unknown,
    });
    book.excel.intercept = undefined;
    await write(found, true, {});
    expect(await book.everything()).toEqual(after);
  });

  test(
    'when it is removed with the segments that it reads',
    () => {
      const arrange = async () => {
        await fresh();
        // Twice, because a run keeps how many clients each segment had before it.
        await segmented();
        await segmented();
        await writeSummary(await findCustomers(), ofSummary);
        await book.activate('List');
      };
      const run = (found: Customers, options: object) =>
        removeSegments(found, ofSummary.modelId, { ...options, takesPolicy: true, takesSummary: true });
      return expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 3);
    },
    longestTest,
  );

  test(
    'when it is removed',
    () => {
      const arrange = async () => {
        await fresh();
        await writeSummary(await findCustomers(), ofSummary);
        await book.activate('List');
      };
      return expectAllOrNothing(
        book,
        clock,
        { arrange, run: (_, options) => removeSummary(ofSummary.modelId, options) },
        [1, 5],
        3,
      );
    },
    longestTest,
  );
});
