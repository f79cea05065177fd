import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { removeService, writeService } from '../../../src/excel/use-cases';
import { expectAllOrNothing, longestTest } from '../faults/every-fault';
import { HurriedClock } from '../hurried-clock';
import { openBook, type Book } from '../open-book';
import { deals, fill, leveled, ofLevels, segmented } from './deals';

const clock = new HurriedClock();
let book: Book;
beforeAll(async () => {
  book = await openBook();
  await book.addSheet('Deals', deals.slice(0, 4));
  setClock(clock);
  await segmented(book);
});
afterAll(() => {
  setClock(computerClock);
  book.excel.dispose();
});

/** Removes a sheet of levels, and restores the list. */
async function fresh() {
  await Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    const made = worksheets.getItemOrNullObject('Service Levels').load('name');
    const name = names.getItemOrNullObject('_ClientTier_Service_DealSize').load('name');
    const kept = settings.getItemOrNullObject('ClientTier_Service_DealSize').load('key');
    await context.sync();
    const list = worksheets.getItem('Deals');
    list.activate();
    list.getRange('C2').values = [['VIP']];
    if (!made.isNullObject) made.delete();
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
});
