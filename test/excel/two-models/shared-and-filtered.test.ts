import { expect, test } from '@jest/globals';
import * as mine from '../../../src/excel/use-cases';
import { outcomeOf, testSharedAndFiltered } from '../faults/shared-and-filtered';
import { clients, pair, segmentedTwice } from './list-of-two';

const levels = { modelId: 'deal-size', language: 'en', today: pair.today } as const;

testSharedAndFiltered(
  {
    arrange: async (book) => {
      await book.addSheet('List', clients);
      await segmentedTwice(book);
    },
    filter: { address: 'A1:H10', column: 2, only: 'Ann' },
  },
  [
    {
      ...{ sheet: 'Two Models', clients: 9 },
      write: (from, list) => from.writeTwoModels(list, { ...pair, values: undefined }),
      remove: () => mine.removeTwoModels(pair.down, pair.across),
      clientsOn: async (book) => (await book.cells('Two Models', 'H15:H15'))[0]![0]!,
    },
    {
      ...{ sheet: 'Service Levels', clients: 9 },
      write: (from, list) => from.writeService(list, levels),
      remove: () => mine.removeService('deal-size'),
      clientsOn: async (book) => {
        const rows = await book.cells('Service Levels', 'A15:B40');
        return rows.find(([name]) => name === 'Total')![1]!;
      },
    },
  ],
  ({ sheet, write, remove, clientsOn }, { book, listOf }) =>
    test('shows what somebody types into the list while it is made', async () => {
      const list = await listOf();
      let messages = 0;
      let edited: Promise<void> | undefined;
      book().excel.intercept = () => {
        messages += 1;
        // Ivo has no segment any more; the fourth message is after the list was read.
        if (messages === 4)
          edited = book().edit('List', (cells) => {
            cells.getRange('E10:H10').clear();
          });
        return undefined;
      };
      const outcome = await outcomeOf(write(mine, list));
      await edited;
      book().excel.intercept = undefined;
      expect([messages > 4, outcome]).toEqual([true, 'done']);
      await book().workbook.calculated();
      expect(await clientsOn(book(), sheet)).toBe(8);
      await remove();
      await segmentedTwice(book());
    }),
);
