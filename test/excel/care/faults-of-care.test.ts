import { beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, removeCare, writeCare } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { SheetProblem } from '../../../src/sheet/problem';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { ofCare, segmentedList, twelve } from './care-list';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await segmentedList(book, twelve.slice(0, 5));
});

/** Removes plans and logs. */
async function fresh() {
  await Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    worksheets.load('items/name');
    const topics = names.getItemOrNullObject('CT_Topics').load('name');
    const kept = settings.getItemOrNullObject('ClientTier_Care').load('key');
    await context.sync();
    worksheets.getItem('List').activate();
    for (const sheet of worksheets.items) if (/Care Plan|Visit Log/.test(sheet.name)) sheet.delete();
    if (!kept.isNullObject) kept.delete();
    if (!topics.isNullObject) topics.delete();
    await context.sync();
  });
}

const write = (found: Customers, options: object) => writeCare(found, ofCare, options);

/** A plan with a benefit that the user typed and a visit that is done, and a log without a blank row. */
async function madeBefore() {
  await fresh();
  await write(await findCustomers(), {});
  await book.edit('Care Plan', (sheet) => {
    sheet.getRange('O20:Q20').values = [['Longer warranty', ofCare.asOf! - 1, 'Complaint']];
  });
  await book.edit('Visit Log', (sheet) => {
    sheet.getRange('A5:B14').values = Array.from({ length: 10 }, (_, days) => [
      'T3',
      ofCare.asOf! - 9 + days,
    ]);
  });
  await book.activate('List');
}

describe('whatever message fails, the care plan is whole or as it was', () => {
  test(
    'when it is made with its visit log',
    () => expectAllOrNothing(book, clock, { arrange: fresh, run: write }, [1, 5], 3),
    longestTest,
  );

  test(
    'when it is made again',
    () => expectAllOrNothing(book, clock, { arrange: madeBefore, run: write }, [1, 5], 6),
    longestTest,
  );

  test(
    'when it is removed',
    () => {
      const arrange = async () => {
        await fresh();
        await write(await findCustomers(), {});
        await book.activate('List');
      };
      return expectAllOrNothing(
        book,
        clock,
        { arrange, run: (_, options) => removeCare(options) },
        [1, 5],
        3,
      );
    },
    longestTest,
  );

  test('when it is cancelled, or the structure of the workbook is protected', async () => {
    await fresh();
    const found = await findCustomers();
    const before = await book.everything();
    const codeOf = (work: Promise<unknown>) =>
      work.catch((error: unknown) => (error instanceof SheetProblem ? error.code : error));
    const cancelling = new AbortController();
    const onProgress = () => cancelling.abort();
    expect(await codeOf(write(found, { onProgress, signal: cancelling.signal }))).toBe('cancelled');
    expect(await book.everything()).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await codeOf(write(found, {}))).toBe('protectedWorkbook');
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect(await book.everything()).toEqual(before);
  });
});
