import { beforeAll, describe, test } from '@jest/globals';
import {
  findCustomers,
  removeSegments,
  removeService,
  writeSegments,
  writeService,
  writeServiceCard,
} from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { choice, deals, fill, leveled, ofLevels, segmented } from './deals';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await book.addSheet('Deals', deals.slice(0, 4));
  await segmented(book);
});

/** Removes a sheet of levels, and restores the list. */
async function fresh() {
  await Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    const made = worksheets.getItemOrNullObject('Service Levels').load('name');
    const card = worksheets.getItemOrNullObject('Service Card').load('name');
    const name = names.getItemOrNullObject('_ClientTier_Service_DealSize').load('name');
    const kept = settings.getItemOrNullObject('ClientTier_Service_DealSize').load('key');
    await context.sync();
    const list = worksheets.getItem('Deals');
    list.activate();
    list.getRange('C2').values = [['VIP']];
    if (!made.isNullObject) made.delete();
    if (!card.isNullObject) card.delete();
    if (!name.isNullObject) name.delete();
    if (!kept.isNullObject) kept.delete();
    await context.sync();
  });
}

/** A filled sheet of levels with a note of the user's and a label typed over. */
async function madeBefore() {
  await fresh();
  await leveled(book);
  await fill(book);
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange('K2').values = [['mine']];
    sheet.getRange('A7').values = [['Hours']];
  });
  await book.activate('Deals');
}

describe('whatever message fails, the service levels are whole or as they were', () => {
  test(
    'when they are made again in another language',
    () =>
      expectAllOrNothing(
        book,
        clock,
        {
          arrange: madeBefore,
          run: (found, options) =>
            writeService(found, { ...ofLevels, language: 'zh' }, { ...options, writesOver: true }),
        },
        [1, 5],
        4,
      ),
    longestTest,
  );

  test(
    'when they are made for the first time',
    () =>
      expectAllOrNothing(
        book,
        clock,
        { arrange: fresh, run: (found, options) => writeService(found, ofLevels, options) },
        [1, 5],
        4,
      ),
    longestTest,
  );

  test(
    'when a card is made of them',
    () => {
      const arrange = async () => {
        await fresh();
        await leveled(book);
        await fill(book);
        await book.activate('Deals');
      };
      const card = {
        modelId: 'deal-size',
        tier: 'vip',
        client: 'Acme',
        language: 'en',
        today: 46001,
      } as const;
      const run = (_: unknown, options: object) => writeServiceCard(card, options);
      return expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 4);
    },
    longestTest,
  );

  test(
    'when they are removed',
    () => {
      const arrange = async () => {
        await fresh();
        await leveled(book);
        await fill(book);
        await book.activate('Deals');
      };
      const run = (_: unknown, options: object) => removeService('deal-size', options);
      return expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 4);
    },
    longestTest,
  );

  test(
    'when the column Entitled to is written with the segments',
    async () => {
      await fresh();
      await leveled(book);
      await fill(book);
      const arrange = async () => {
        // A run keeps how many clients each segment had before it, so there are two.
        await book.activate('Deals');
        const { columns } = await columnsOfDeals();
        if (columns > 4) await removeSegments(await findCustomers(), 'deal-size');
        await segmented(book);
        await segmented(book);
      };
      const run = (found: Customers, options: object) =>
        writeSegments(found, { ...choice, entitled: true }, 'keep', options);
      await expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 6);
    },
    longestTest,
  );

  test(
    'when the column Entitled to is removed with the segments',
    async () => {
      await fresh();
      await leveled(book);
      await fill(book);
      const arrange = async () => {
        await book.activate('Deals');
        const { columns } = await columnsOfDeals();
        if (columns > 2) await removeSegments(await findCustomers(), 'deal-size');
        await segmented(book, { entitled: true });
      };
      const run = (found: Customers, options: object) => removeSegments(found, 'deal-size', options);
      await expectAllOrNothing(book, clock, { arrange, run }, [1, 5], 6);
    },
    longestTest,
  );
});

/** The number of columns in use on the list. */
async function columnsOfDeals() {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Deals').getUsedRange(true).load('columnCount');
    await context.sync();
    return { columns: used.columnCount };
  });
}
