import { beforeAll, test } from '@jest/globals';
import { findCustomers, removeSegments, writeTwoModels } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { clients, make, pair, segmentedTwice } from './list-of-two';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await book.addSheet('List', clients.slice(0, 5));
  await segmentedTwice(book);
});

/** Restores the list, and removes the sheet of two models. */
async function fresh() {
  await Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    const made = worksheets.getItemOrNullObject('Two Models').load('name');
    const name = names.getItemOrNullObject('_ClientTier_TwoModels_DealSize_SalesLoyalty').load('name');
    const kept = settings.getItemOrNullObject('ClientTier_TwoModels_DealSize_SalesLoyalty').load('key');
    await context.sync();
    const sheet = worksheets.getItem('List');
    sheet.activate();
    sheet.getRange('B2').values = [[120]];
    for (const each of [made, name, kept]) if (!each.isNullObject) each.delete();
    await context.sync();
  });
}

/** A sheet with an action and a note of the user's; since it was made, the list changed. */
async function madeBefore() {
  await fresh();
  await make(book);
  await book.edit('Two Models', (sheet) => {
    sheet.getRange('B40').values = [['Call each month']];
    sheet.getRange('K2').values = [['mine']];
  });
  await book.edit('List', (sheet) => {
    sheet.getRange('B2').values = [[400]];
  });
  await book.activate('List');
}

const turned = { ...pair, down: pair.across, across: pair.down };

test(
  'whatever message fails, a new sheet of two models is whole or not there',
  () =>
    expectAllOrNothing(
      book,
      clock,
      { arrange: fresh, run: (found, options) => writeTwoModels(found, pair, options) },
      [1, 5],
      3,
    ),
  longestTest,
);

test(
  'whatever message fails, a sheet made again with the other model down is whole or as it was',
  () =>
    expectAllOrNothing(
      book,
      clock,
      {
        arrange: madeBefore,
        run: (found, options) => writeTwoModels(found, turned, { ...options, writesOver: true }),
      },
      [1, 5],
      3,
    ),
  longestTest,
);

test(
  'whatever message fails, it goes with the segments that it reads, or both stay',
  () => {
    const arrange = async () => {
      await fresh();
      // Twice, because a run keeps how many clients each segment had before it.
      await segmentedTwice(book);
      await segmentedTwice(book);
      await writeTwoModels(await findCustomers(), pair);
      await book.activate('List');
    };
    const run = (found: Customers, options: object) =>
      removeSegments(found, pair.across, { ...options, takesSummary: true });
    return expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 3);
  },
  longestTest,
);
