import { beforeAll, beforeEach, afterAll, describe, expect, test } from '@jest/globals';
import * as clocks from '../../../src/excel/office/waiting/clock';
import * as mine from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { HurriedClock } from '../hurried-clock';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { anotherPane } from '../another-pane';
import { openBook, type Book } from '../open-book';
import { isThorough } from './thoroughness';

/** A sheet that ClientTier makes of the sheet `List`. */
export interface SharedSheet {
  readonly sheet: string;
  /** Makes it, from one of two panes. */
  write(from: typeof mine, list: Customers): Promise<unknown>;
  remove(): Promise<unknown>;
  /** Returns how many clients a sheet of this name counts. */
  clientsOn(book: Book, sheet: string): Promise<CellValue>;
  /** How many clients there are. */
  readonly clients: number;
}

/** The list that the sheets are made of. */
interface SharedList {
  /** Makes the sheet `List`, and others that are needed. */
  arrange(book: Book): Promise<unknown>;
  /** What a user filters and hides on `List`. */
  readonly filter: { readonly address: string; readonly column: number; readonly only: string };
}

/**
 * Tests that sheets count hidden and filtered rows, are refused under a protected structure, and are made once if two people make
 * them at the same time.
 *
 * @param more further tests of each sheet
 */
export function testSharedAndFiltered(
  list: SharedList,
  sheets: readonly SharedSheet[],
  more?: (made: SharedSheet, world: { book(): Book; listOf(): Promise<Customers> }) => void,
): void {
  const clock = new HurriedClock();
  let book: Book;
  /** Another pane on the same workbook. It does not know what this one does. */
  let colleague: typeof mine;
  beforeAll(async () => {
    book = await openBook();
    clocks.setClock(clock);
    colleague = await anotherPane(clock);
    await list.arrange(book);
  });
  beforeEach(() => {
    book.excel.intercept = undefined;
  });
  afterAll(() => {
    clocks.setClock(clocks.computerClock);
    book.excel.dispose();
  });

  const listOf = async () => {
    await book.activate('List');
    return mine.findCustomers();
  };

  describe.each(sheets)('the sheet $sheet', (made) => {
    const { sheet, write, remove, clients } = made;
    /** Returns the names of the sheets that were made. */
    const namesOfMade = () =>
      Excel.run(async (context) => {
        const all = context.workbook.worksheets.load('items/name');
        await context.sync();
        return all.items.map(({ name }) => name).filter((name) => name.startsWith(sheet));
      });
    const total = async () => {
      await book.workbook.calculated();
      return made.clientsOn(book, (await namesOfMade())[0]!);
    };

    test('counts rows that are hidden or filtered', async () => {
      const { address, column, only } = list.filter;
      book.layOut('List', (of) => {
        of.hideRows(3, 2);
        of.getRange(address)
          .createFilter()!
          .setColumnFilterCriteria(column, { colId: column, filters: { filters: [only] } });
      });
      await write(mine, await listOf());
      expect(await total()).toBe(clients);
      book.layOut('List', (of) => {
        of.getFilter()?.remove();
        of.showRows(3, 2);
      });
      expect(await total()).toBe(clients);
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
      const found = await listOf();
      await protect(true);
      const without = await book.everything();
      expect(await outcomeOf(write(mine, found))).toBe('protectedWorkbook');
      expect(await book.everything()).toEqual(without);
      await protect(false);
      await write(mine, found);
      await protect(true);
      const before = await book.everything();
      expect(await outcomeOf(remove())).toBe('protectedWorkbook');
      expect(await book.everything()).toEqual(before);
      await protect(false);
      await remove();
    });

    test('is made once if two make it at the same time', async () => {
      const found = await listOf();
      for (let k = 1; ; k += isThorough ? 1 : 5) {
        let messages = 0;
        let other: Promise<string> | undefined;
        book.excel.intercept = () => {
          messages += 1;
          if (messages === k) other = outcomeOf(write(colleague, found));
          return undefined;
        };
        const outcome = await outcomeOf(write(mine, found));
        const ofOther = await other;
        book.excel.intercept = undefined;
        if (ofOther === undefined) break;
        expect([k, outcome]).toEqual([k, 'done']);
        expect(['colleagueWriting', 'done']).toContain(ofOther);
        expect(await namesOfMade()).toHaveLength(1);
        expect(await total()).toBe(clients);
        await remove();
        await book.activate('List');
      }
      await remove();
    });

    more?.(made, { book: () => book, listOf });
  });
}

/** Returns the result in a word. */
export const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );
