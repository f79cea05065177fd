import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openBook, type Book } from '../excel/open-book';
import { deals, fill, leveled, segmented } from '../excel/service/deals';
import { recalculated } from './file-of-workbook';
import { libreOfficeVersion, noLibreOffice, resultOf } from './soffice';

const minutes = 60_000;
const [describeHere, why] =
  libreOfficeVersion() === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

describeHere(`LibreOffice calculates the service levels${why}`, () => {
  let book: Book;
  beforeAll(async () => {
    book = await openBook();
  });
  afterEach(() => book.clear());
  afterAll(() => book.excel.dispose());

  test(
    'hours and sentences as counted by hand',
    async () => {
      await book.addSheet('Deals', deals);
      await segmented(book);
      await segmented(book, { caps: { tiers: { vip: { most: 2 } }, by: 'value' } });
      await leveled(book);
      await fill(book);
      await book.edit('Service Levels', (sheet) => {
        // A number without a unit, and more than all of the price.
        sheet.getRange('D12:E12').values = [[24, 2]];
      });
      const workbook = await recalculated(await book.saved());
      const sheet = workbook.getWorksheet('Service Levels')!;
      const block = (top: number, rows: number, columns: readonly number[]) =>
        Array.from({ length: rows }, (_, row) =>
          columns.map((column) => resultOf(sheet.getCell(top + row, column).value)),
        );
      expect(block(10, 4, [8]).flat()).toEqual([
        'Visits: 4 a quarter; Response time: 24 hours; Discount: 10%; Looked after by: Ann Lee; Also: Free samples',
        'Visits: 2 a quarter; Response time: 2 days; Looked after by: Ben',
        'Visits: 1 a quarter; add a unit to the response time; check the discount',
        '',
      ]);
      // Clients and hours: now, before the run, and by the rules.
      expect(block(19, 9, [2, 4, 5, 6, 7, 8])).toEqual(
        [
          [3, 24, 4, 32, 4, 32],
          [2, 6, 1, 3, 1, 3],
          [0, 0, 0, 0, 0, 0],
          [1, 0, 1, 0, 1, 0],
          [0, '', 0, '', 0, ''],
          [0, '', '', '', '', ''],
          [6, 30, 6, 35, 6, 35],
          ['', 30, '', 30, '', 30],
          ['', 0, '', -5, '', -5],
        ].map((row) => row.map(String)),
      );
      expect(resultOf(sheet.getCell(5, 1).value)).toBe(
        'Each quarter needs 30 hours, and 30 are available: 0 left over.',
      );
    },
    2 * minutes,
  );

  test(
    'the room in each segment in portable formulas, what clients are entitled to, and the hours of each owner',
    async () => {
      await book.addSheet('Deals', [
        [...deals[0]!, 'Owner'],
        ...deals.slice(1).map((row, index) => [...row, ['Ann', 'Ann', 'Ben', 'Ben', 'Ann', ''][index]!]),
      ]);
      await segmented(book);
      await leveled(book, { groups: 2 });
      await fill(book);
      // A VIP takes 4 visits of 2 hours, so that 17 hours are room for two of four; Birch and Cole tie. Of the Big
      // clients, Dahl and Elm, one has room.
      const caps = { tiers: { vip: { hours: { there: 17 } }, big: { most: 1 } }, by: 'value' };
      await segmented(book, { caps, writeAs: 'portable', entitled: true });
      const workbook = await recalculated(await book.saved());
      const list = workbook.getWorksheet('Deals')!;
      const column = (index: number) =>
        Array.from({ length: 6 }, (_, row) => resultOf(list.getCell(2 + row, index).value));
      expect(column(4)).toEqual(['VIP', 'VIP', 'VIP', 'Big', 'Medium', 'Small']);
      const over = column(5).map((strategy) => strategy.endsWith('(over the cap)'));
      expect(over).toEqual([false, false, false, true, true, false]);
      expect(column(6).map((said) => said.slice(0, 19))).toEqual(
        [4, 4, 4, 2, 1, ''].map((visits) => (visits === '' ? '' : `Visits: ${visits} a quarter`)),
      );
      const levels = workbook.getWorksheet('Service Levels')!;
      const rows = Array.from({ length: 40 }, (_, row) =>
        [1, 3, 4].map((at) => resultOf(levels.getCell(10 + row, at).value)),
      );
      const top = rows.findIndex(([name]) => name === 'Hours needed in a quarter, by Owner');
      // Ann: two VIPs of 8 hours and a Medium client of half an hour. Ben: a VIP, and a Big client of 3 hours.
      expect(rows.slice(top + 2, top + 6)).toEqual([
        ['Ann', '3', '16.5'],
        ['Ben', '2', '11'],
        ['Nobody, or not listed above', '1', '0'],
        ['Total', '6', '27.5'],
      ]);
    },
    3 * minutes,
  );
});
