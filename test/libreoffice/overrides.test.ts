import { describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  giveReason,
  planSegments,
  today,
  writeSegments,
  writeSummary,
} from '../../src/excel/use-cases';
import { choice, customers, fixedCutoffs } from '../excel/customers';
import { openBook } from '../excel/open-book';
import { recalculated } from './file-of-workbook';
import { libreOfficeVersion, noLibreOffice, resultOf } from './soffice';

const minutes = 60_000;
const [describeHere, why] =
  libreOfficeVersion() === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

/** Fixed cut-offs: Acme is a Treasure, Birch High-risk, Cole a Rising star, Dahl is to be phased out. */
const fixed = {
  ...choice,
  withoutPolicy: true,
  asOf: today(),
  cutoffs: fixedCutoffs,
} as const;

describeHere(`LibreOffice calculates who is set by hand on the summary${why}`, () => {
  test(
    'by the rows of Overrides, as counted by hand',
    async () => {
      const book = await openBook();
      try {
        await book.addSheet('Customers', customers);
        const run = async () => {
          await book.activate('Customers');
          return writeSegments(await findCustomers(), fixed, 'keep');
        };
        await run();
        // Birch and Dahl are set to Treasure, and Acme, of three Treasures then, to something that is no segment.
        await book.edit('Customers', (sheet) => {
          sheet.getRange('E3').values = [['Treasure']];
          sheet.getRange('E5').values = [['Treasure']];
          sheet.getRange('E2').values = [['Ask Ada']];
        });
        await book.activate('Customers');
        const list = await findCustomers();
        const plan = await planSegments(list, fixed);
        const { headers } = list;
        await giveReason(
          { plan, treatment: 'keep', headers, language: 'en', key: 'Client' },
          new Map([['birch', { reason: 'Image', by: 'Ada', note: '', until: today() - 1 }]]),
        );
        await run();
        await book.activate('Customers');
        const { sheet } = await writeSummary(await findCustomers(), {
          ...{ modelId: 'sales-loyalty', language: 'en', today: today() },
        });
        await book.workbook.calculated();
        const names = (await book.cells(sheet, 'A1:A110')).flat();
        const top = names.indexOf('Set by hand') + 1;
        const workbook = await recalculated(await book.saved());
        const rows = Array.from({ length: 7 }, (_, index) =>
          [1, 2, 3, 4, 5].map((column) =>
            resultOf(workbook.getWorksheet(sheet)!.getCell(top + 3 + index, column).value),
          ),
        );
        // Set by hand, of segment, without a reason, past the end.
        expect(rows).toEqual(
          [
            ['Treasure', 2, 1, 1, 1],
            ['Rising star', 0, 0, 0, 0],
            ['High-risk', 0, '', 0, 0],
            ['Phase out', 0, '', 0, 0],
            ['Unclassified', 0, '', 0, 0],
            ['Not a segment of this model', 1, 1, 1, 0],
            ['Total', 3, '', 2, 1],
          ].map((row) => row.map(String)),
        );
        const shown = await book.cells(sheet, `A${top + 3}:E${top + 9}`);
        expect(shown.map((row) => row.map(String))).toEqual(rows);
      } finally {
        book.excel.dispose();
      }
    },
    2 * minutes,
  );
});
