import { describe, expect, test } from '@jest/globals';
import { asOf, planned, segmentedList, twelve } from '../excel/care/care-list';
import { openBook } from '../excel/open-book';
import { recalculated } from './file-of-workbook';
import { libreOfficeVersion, noLibreOffice, resultOf } from './soffice';

const minutes = 60_000;
const [describeHere, why] =
  libreOfficeVersion() === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

/** Returns numbers as numbers, and dates as Excel's serial numbers. */
function read(text: string): string | number {
  const [, day] = /^"(\d{4}-\d\d-\d\d)T/.exec(text) ?? [];
  if (day !== undefined) return Date.parse(day) / 86_400_000 + 25_569;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

describeHere(`LibreOffice calculates the care plan${why}`, () => {
  test(
    'of a saved workbook with visits, holidays and questions as the simulated Excel does',
    async () => {
      const book = await openBook();
      try {
        await segmentedList(book, [
          ...twelve,
          ["'A*", 30, 1, 'Ann', ''],
          ["'<B", 20, 1, 'Ann', ''],
          ['Ab', 10, 1, 'Ann', ''],
        ]);
        const { sheet, log } = await planned(book);
        await book.edit(log, (there) => {
          there.getRange('A5:G11').values = [
            ['T3', asOf - 1, 'Met in person', '', 'When?', '', ''],
            ['H3', asOf - 2, 'Price', '', 'Why?', '', asOf - 1],
            ['H3', asOf - 9, 'Met in person', '', '', '', ''],
            ['A*', asOf + 1, 'Met in person', '', '', '', ''],
            ['A*', asOf - 90, '', '', '', '', ''],
            ['<B', asOf - 60, '', '', 'How?', '', asOf + 1],
            ['P3', asOf + 5, '', '', '', '', ''],
          ];
        });
        await book.edit(sheet, (there) => {
          // P3 was due on the Friday before a weekend.
          there.getRange('K9').values = [[asOf - 47]];
        });
        await book.workbook.calculated();
        const shown = await book.cells(sheet, 'A6:P41');
        const workbook = await recalculated(await book.saved());
        const theirs = shown.map((row, index) =>
          row.map((_, column) =>
            read(resultOf(workbook.getWorksheet(sheet)!.getCell(index + 6, column + 1).value)),
          ),
        );
        expect(theirs).toEqual(shown.map((row) => row.map((cell) => read(String(cell)))));
        const row = (name: string) => theirs.find((cells) => cells[1] === name)!.slice(5, 12);
        // Last contact, days since, days since met in person, days between contacts, due, days over, open questions.
        expect(row('T3')).toEqual([asOf - 1, 1, 1, 14, asOf + 13, 0, 1]);
        expect(row('H3')).toEqual([asOf - 2, 2, 9, 60, asOf + 58, 0, 0]);
        expect(row('P3')).toEqual([asOf - 135, 135, '', 90, asOf - 48, 48, 0]);
        expect(row('A*')).toEqual([asOf - 90, 90, '', 90, asOf, 0, 0]);
        expect(row('<B')).toEqual([asOf - 60, 60, '', 90, asOf + 30, 0, 1]);
        expect(row('Ab')).toEqual(['', '', '', 90, '', '', 0]);
        // LibreOffice has read the drop-downs, and has written them again.
        for (const cell of [
          workbook.getWorksheet(log)!.getCell('C5'),
          workbook.getWorksheet(sheet)!.getCell('Q19'),
        ])
          expect(cell.dataValidation).toMatchObject({
            type: 'list',
            formulae: expect.arrayContaining(['CT_Topics']) as unknown,
          });
      } finally {
        book.excel.dispose();
      }
    },
    2 * minutes,
  );
});
