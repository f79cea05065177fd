import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/classifier/language';
import { findCustomers, setUpPage, writeSummary } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cells/cell';
import type { Content } from '../classifier/native/portable-workbook';
import { rounded } from '../excel/summary/figures';
import { list, ofSummary, segmented } from '../excel/summary/list';
import { openAnother } from '../excel/open-book';
import { awkwardLayout, awkwardRows } from '../summary/awkward-list';
import { expectedSheet } from '../summary/expected-sheet';
import { recalculated } from './file-of-workbook';
import {
  calculatedByLibreOffice,
  libreOfficeVersion,
  noLibreOffice,
  pagesInLibreOffice,
  resultOf,
} from './soffice';
import { read, theirsOf } from './their-cells';
import { xlsxOfSheets } from './xlsx-of-sheets';

const minutes = 60_000;
const version = libreOfficeVersion();
const [describeHere, why] = version === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

const content = (cell: CellValue): Content => {
  if (cell === '') return { kind: 'blank' };
  if (typeof cell !== 'string') return { kind: 'value', value: cell };
  return cell.startsWith('=')
    ? { kind: 'formula', text: cell }
    : { kind: 'text', text: cell.replace(/^'/, '') };
};
const asText = (cell: CellValue): Content =>
  typeof cell === 'string' && cell !== '' ? { kind: 'text', text: cell } : content(cell);

describeHere(`LibreOffice calculates the summary${why}`, () => {
  test(
    'of names that look like patterns, comparisons or formulas as plain code does',
    async () => {
      const { cells, bottom } = awkwardLayout();
      const rows: Content[][] = Array.from({ length: bottom }, () =>
        Array<Content>(40).fill({ kind: 'blank' }),
      );
      for (const { row, column, input } of cells) rows[row]![column] = content(input);
      const workbook = await calculatedByLibreOffice(
        await xlsxOfSheets([
          {
            name: 'List',
            rows: [['Segment', 'Amount', 'Owner'], ...awkwardRows].map((row) => row.map(asText)),
          },
          { name: 'Summary', rows },
        ]),
      );
      const sheet = workbook.getWorksheet('Summary')!;
      const row = (number: number, columns: number) =>
        rounded(
          Array.from({ length: columns }, (_, at) => read(resultOf(sheet.getCell(number, at + 1).value))),
        );
      const { tiers, concentration, owners } = expectedSheet();
      expect(tiers.map((_, index) => row(6 + index, 9))).toEqual(tiers);
      const names = Array.from({ length: bottom }, (_, index) => resultOf(sheet.getCell(index + 1, 1).value));
      // The number of the row below the heading, counted from 1.
      const top = names.indexOf('Concentration') + 2;
      expect(concentration.map((_, index) => row(top + index, 4)[3])).toEqual(concentration);
      const first = names.indexOf(String(owners[0]![0]), top + concentration.length) + 1;
      expect(owners.map((_, index) => row(first + index, 5))).toEqual(owners);
    },
    5 * minutes,
  );

  test.each(languages)(
    'and prints it one page across, with a page for each of its parts (%s)',
    async (language) => {
      const book = await openAnother();
      try {
        await book.addSheet('List', list.slice(0, 10));
        await setUpPage((await segmented({ language })).range);
        const { sheet } = await writeSummary(await findCustomers(), { ...ofSummary, language, worth: true });
        // The list and the policy are a page each.
        const pages = pagesInLibreOffice(await book.saved());
        expect(pages).toBe(2 + 1 + book.printed(sheet).breaks.length);
      } finally {
        book.excel.dispose();
      }
    },
    5 * minutes,
  );

  test(
    'of a saved workbook as the simulated Excel does, cell by cell',
    async () => {
      const book = await openAnother();
      try {
        await book.addSheet('List', list.slice(0, 10), { table: 'Clients' });
        await segmented({ writeAs: 'portable' });
        const { sheet } = await writeSummary(await findCustomers(), { ...ofSummary, worth: true });
        // Share, discount and cost, and the retention of each segment; High-risk gets none.
        await book.edit(sheet, (made) => {
          made.getRange('D30:D32').values = [[0.5], [0.1], [20]];
          made.getRange('D34:D36').values = [[0.9], [0.8], ['']];
          made.getRange('D37').values = [[0.6]];
          made.getRange('D40').values = [[0.8]];
        });
        await book.workbook.calculated();
        const shown = await book.cells(sheet, 'A1:AG75');
        const workbook = await recalculated(await book.saved());
        const theirs = theirsOf(workbook, sheet, shown);
        expect(theirs.map(rounded)).toEqual(shown.map((row) => rounded(row)));
        expect(theirs[11]).toEqual(expect.arrayContaining(['Total', 9, 1190]));
        // Half of Treasure's mean of 710 / 3, 4.5 times.
        expect(theirs[33]!.slice(0, 7)).toEqual([
          'Treasure',
          3,
          '',
          0.9,
          0.9,
          expect.closeTo(355 / 3, 9),
          expect.closeTo(532.5, 9),
        ]);
      } finally {
        book.excel.dispose();
      }
    },
    5 * minutes,
  );
});
