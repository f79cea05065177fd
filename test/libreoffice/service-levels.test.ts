import { describe, expect, test } from '@jest/globals';
import { openBook } from '../excel/open-book';
import { deals, fill, leveled, segmented } from '../excel/service/deals';
import { recalculated } from './file-of-workbook';
import { libreOfficeVersion, noLibreOffice, resultOf } from './soffice';

const minutes = 60_000;
const [describeHere, why] =
  libreOfficeVersion() === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

describeHere(`LibreOffice calculates the service levels${why}`, () => {
  test(
    'hours and sentences as counted by hand',
    async () => {
      const book = await openBook();
      try {
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
          '30 hours needed in a quarter, 30 hours available: 0 left over.',
        );
      } finally {
        book.excel.dispose();
      }
    },
    2 * minutes,
  );
});
