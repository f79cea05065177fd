import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import * as clocks from '../../../src/excel/office/waiting/clock';
import * as mine from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { isThorough } from '../faults/thoroughness';
import { HurriedClock } from '../hurried-clock';
import { anotherPane } from '../another-pane';
import { openBook, type Book } from '../open-book';
import { clients, pair, segmentedTwice } from './list-of-two';

const clock = new HurriedClock();
let book: Book;
/** Another pane on the same workbook. It does not know what this one does. */
let colleague: typeof mine;
beforeAll(async () => {
  book = await openBook();
  clocks.setClock(clock);
  colleague = await anotherPane(clock);
  await book.addSheet('List', clients);
  await segmentedTwice(book);
});
beforeEach(() => {
  book.excel.intercept = undefined;
});
afterAll(() => {
  clocks.setClock(clocks.computerClock);
  book.excel.dispose();
});

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );

async function listOf() {
  await book.activate('List');
  return mine.findCustomers();
}

const levels = { modelId: 'deal-size', language: 'en', today: pair.today } as const;

/** `total`: a column, and the place of the number of all clients in it from below. */
describe.each([
  {
    sheet: 'Two Models',
    write: (from: typeof mine, list: Customers) => from.writeTwoModels(list, { ...pair, values: undefined }),
    remove: () => mine.removeTwoModels(pair.down, pair.across),
    clientsOn: async () => (await book.cells('Two Models', 'H15:H15'))[0]![0],
  },
  {
    sheet: 'Service Levels',
    write: (from: typeof mine, list: Customers) => from.writeService(list, levels),
    remove: () => mine.removeService('deal-size'),
    clientsOn: async () => {
      const rows = await book.cells('Service Levels', 'A15:B40');
      return rows.find(([name]) => name === 'Total')![1];
    },
  },
])('the sheet $sheet', ({ sheet, write, remove, clientsOn }) => {
  const total = async () => {
    await book.workbook.calculated();
    return clientsOn();
  };

  test('counts rows that are hidden or filtered', async () => {
    book.layOut('List', (list) => {
      list.hideRows(3, 2);
      list
        .getRange('A1:H10')
        .createFilter()!
        .setColumnFilterCriteria(2, { colId: 2, filters: { filters: ['Ann'] } });
    });
    await write(mine, await listOf());
    expect(await total()).toBe(9);
    book.layOut('List', (list) => {
      list.getFilter()?.remove();
      list.showRows(3, 2);
    });
    expect(await total()).toBe(9);
    await remove();
  });

  test('is neither made nor removed under a protected structure: it says why, and all stays', async () => {
    const protect = (isProtected: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook;
        if (isProtected) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    const list = await listOf();
    await protect(true);
    const without = await book.everything();
    expect(await outcomeOf(write(mine, list))).toBe('protectedWorkbook');
    expect(await book.everything()).toEqual(without);
    await protect(false);
    await write(mine, list);
    await protect(true);
    const before = await book.everything();
    expect(await outcomeOf(remove())).toBe('protectedWorkbook');
    expect(await book.everything()).toEqual(before);
    await protect(false);
    await remove();
  });

  test('is made once if two make it at the same time', async () => {
    const list = await listOf();
    for (let k = 1; ; k += isThorough ? 1 : 5) {
      let messages = 0;
      let other: Promise<string> | undefined;
      book.excel.intercept = () => {
        messages += 1;
        if (messages === k) other = outcomeOf(write(colleague, list));
        return undefined;
      };
      const outcome = await outcomeOf(write(mine, list));
      const ofOther = await other;
      book.excel.intercept = undefined;
      if (ofOther === undefined) break;
      expect([k, outcome]).toEqual([k, 'done']);
      expect(['colleagueWriting', 'done']).toContain(ofOther);
      const names = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      });
      expect(names.filter((name) => name.startsWith(sheet))).toEqual([sheet]);
      expect(await total()).toBe(9);
      await remove();
      await book.activate('List');
    }
    await remove();
  });

  test('shows what somebody types into the list while it is made', async () => {
    const list = await listOf();
    let messages = 0;
    let edited: Promise<void> | undefined;
    book.excel.intercept = () => {
      messages += 1;
      // Ivo has no segment any more; the fourth message is after the list was read.
      if (messages === 4)
        edited = book.edit('List', (cells) => {
          cells.getRange('E10:H10').clear();
        });
      return undefined;
    };
    const outcome = await outcomeOf(write(mine, list));
    await edited;
    book.excel.intercept = undefined;
    expect([messages > 4, outcome]).toEqual([true, 'done']);
    expect(await total()).toBe(8);
    await remove();
    await segmentedTwice(book);
  });
});
