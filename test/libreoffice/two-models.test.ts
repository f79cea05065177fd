import { describe, expect, test } from '@jest/globals';
import { openBook } from '../excel/open-book';
import { rounded } from '../excel/summary/figures';
import { clients, make, segmentedTwice } from '../excel/two-models/list-of-two';
import { recalculated } from './file-of-workbook';
import { libreOfficeVersion, noLibreOffice } from './soffice';
import { theirsOf } from './their-cells';

const minutes = 60_000;
const version = libreOfficeVersion();
const [describeHere, why] = version === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

describeHere(`LibreOffice calculates the sheet${why}`, () => {
  test(
    'of two models as the simulated Excel does, cell by cell, also beside blanks, errors and other texts',
    async () => {
      const book = await openBook();
      try {
        await book.addSheet('List', clients);
        await segmentedTwice(book);
        const { sheet } = await make(book);
        await book.edit('List', (made) => {
          made.getRange('E3:E5').values = [['treasure'], ['=NA()'], ['']];
          made.getRange('G5').values = [['']];
          made.getRange('B4').values = [[-75]];
        });
        await book.workbook.calculated();
        const shown = await book.cells(sheet, 'A1:H36');
        const theirs = theirsOf(await recalculated(await book.saved()), sheet, shown);
        expect(theirs.map(rounded)).toEqual(shown.map((row) => rounded(row)));
        // Of nine clients one has no segment any more. By hand: -75 + 120 + 300 + 500 + 80 + 90 + 0.
        expect(theirs[14]!.at(-1)).toBe(8);
        expect(theirs[24]!.at(-1)).toBe(1015);
      } finally {
        book.excel.dispose();
      }
    },
    5 * minutes,
  );
});
