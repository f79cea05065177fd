/* eslint-disable max-lines -- one saved workbook, opened by LibreOffice for all of these tests */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { markdownTable } from '../../scripts/bench/markdown-table';
import { isErrorName } from '../../src/classifier/error-name';
import { readsNatively } from '../../src/classifier/native/reads-natively';
import { changePolicy } from '../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, writeSegments } from '../../src/excel/use-cases';
import { columnLetters, type CellValue } from '../../src/sheet/cells/cell';
import type { Workbook } from '../../src/simulator/xlsx/package/library';
import { asOf } from '../classifier/native/arbitrary-cells';
import { generatedCases } from '../classifier/native/generated-cases';
import { portableCase } from '../classifier/native/portable-case';
import { customers } from '../excel/customers';
import { openAnother, openBook, type Book, type Rows } from '../excel/open-book';
import { ownGridPolicy } from '../policy/policies';
import { policyCell, recalculated } from './file-of-workbook';
import { record } from './record';
import { calculatedByLibreOffice, libreOfficeVersion, noLibreOffice, resultOf } from './soffice';

const minutes = 60_000;
const policySheet = 'Client Policy';
const version = libreOfficeVersion();
const tested: [string, number, number][] = [];

let book: Book;

/** Segments the clients of a sheet of this name as portable formulas. */
async function segment(modelId: string, columns: Readonly<Record<string, number>>, rows: Rows) {
  book.load(modelId, rows);
  await book.activate(modelId);
  const choice = { modelId, columns, cutoffs: {}, language: 'en', asOf, writeAs: 'portable' } as const;
  await writeSegments(await findCustomers(), choice, 'keep');
}

/** What a column shows below its header. */
const shownIn = (workbook: Workbook, sheet: string, column: string, clients: number) =>
  Array.from({ length: clients }, (_, row) =>
    resultOf(workbook.getWorksheet(sheet)!.getCell(`${column}${row + 2}`).value),
  );

/** Returns a cell as one types it, so that text stays text. */
const typed = (cell: CellValue) =>
  typeof cell === 'string' && cell !== '' && !isErrorName(cell) ? `'${cell}` : cell;

/** The result of each model for a client that has only a name; for other models there is none. */
const ofBlanks: Readonly<Record<string, string>> = {
  relationship: 'Prospect',
  tenure: 'Not yet client',
  care: 'Neglected',
};

const [describeHere, why] = version === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

describeHere(`LibreOffice opens a whole workbook${why}`, () => {
  beforeAll(async () => {
    book = await openBook();
  });
  afterAll(() => book.excel.dispose());

  test(
    'with every model of the catalogue: the cells of the policy and those of the clients',
    async () => {
      // Portable formulas are refused if they would not read a cell as ClientTier does.
      const cases = generatedCases(20, readsNatively).filter(({ title }) => !title.includes(','));
      for (const { model, given, rows } of cases) {
        const header = ['Client', ...given.map(({ name }) => name.en)];
        const clients = rows.map((row, at) => [`Client ${at + 1}`, ...row.map(typed)]);
        const columns = Object.fromEntries(given.map(({ id }, index) => [id, index + 1]));
        await segment(model.id, columns, [header, ...clients]);
      }
      const workbook = await recalculated(await book.saved());

      // Two engines join the same text, which says that the policy is valid and what it is.
      const cells = Array.from({ length: 400 }, (_, row) => `E${row + 1}`);
      const theirs = cells.map((cell) => resultOf(workbook.getWorksheet(policySheet)!.getCell(cell).value));
      expect(theirs.filter((text) => text.startsWith('ClientTier policy\n'))).toHaveLength(cases.length);
      expect(theirs).toEqual((await book.cells(policySheet, 'E1:E400')).flat().map(String));

      const different = cases.map(({ model, given, rows }): [string, unknown[]] => {
        const { expected } = portableCase(model, given, rows);
        const told = shownIn(workbook, model.id, columnLetters(given.length + 1), rows.length);
        const wrong = rows.flatMap((row, at) => {
          // Every row has a client's name here, so a row without figures may still have a result.
          const isOnlyNamed = row.every((cell) => String(cell).trim() === '');
          const right = (isOnlyNamed && ofBlanks[model.id]) || expected[at];
          return told[at] === right ? [] : [{ row, told: told[at], expected: right }];
        });
        tested.push([model.id, rows.length, wrong.length]);
        return [model.id, wrong.slice(0, 3)];
      });
      expect(different).toEqual(cases.map(({ model }) => [model.id, []]));
    },
    5 * minutes,
  );

  describe('of a model of the catalogue and one of its own, changed in the file', () => {
    let file: Uint8Array;
    /** Sales are high for the best of five, fair from the median of 30, margins high from 0.3. */
    const ownClients: Rows = [
      ['Client', 'Sales', 'Margin'],
      ['Acme', 10, 0.5],
      ['Birch', 20, 0.1],
      ['Cole', 30, 0.4],
      ['Dahl', 40, 0.2],
      ['Engel', 50, 0.3],
    ];
    beforeAll(async () => {
      book.excel.dispose();
      book = await openAnother();
      await changePolicy(undefined, { language: 'en', asOf, models: [ownGridPolicy] });
      await segment('own-1', { m1: 1, m2: 2 }, ownClients);
      await segment('sales-loyalty', { sales: 1, loyalty: 3 }, customers);
      file = await book.saved();
    }, minutes);

    /** The segments and strategies of both lists. */
    const told = async (edit?: (workbook: Workbook) => void) => {
      const workbook = await recalculated(file, edit);
      return {
        standard: shownIn(workbook, 'sales-loyalty', 'E', 4),
        own: shownIn(workbook, 'own-1', 'D', 5),
        ownStrategies: shownIn(workbook, 'own-1', 'E', 5),
      };
    };
    const standard = ['Treasure', 'High-risk', 'Rising star', 'Phase out'];
    const own = ['The rest', 'The rest', 'Good', 'The rest', 'Best'];
    const strategies = (tiers: readonly string[]) => tiers.map((tier) => `What to do for ${tier}`);
    const none = (clients: number) => Array<string>(clients).fill('#N/A');

    test('nothing changed: the tiers and strategies that the add-in wrote', async () => {
      expect(await told()).toEqual({ standard, own, ownStrategies: strategies(own) });
    });

    test('nothing changed: a long strategy has a row of several lines on the policy sheet', async () => {
      const workbook = await calculatedByLibreOffice(file);
      const { row } = policyCell(workbook, 'A', 'high-risk');
      // LibreOffice saves the heights that it shows; one line of this font needs less than 16 points.
      expect(workbook.getWorksheet(policySheet)!.getRow(Number(row)).height).toBeGreaterThan(24);
    });

    test('a cut-off of each changed: the clients between the old number and the new have another tier', async () => {
      const changed = await told((workbook) => {
        // The cut-off was 90: Dahl's 60 are high now, so the client becomes high-risk.
        policyCell(workbook, 'C', 'sales_cutoff').value = 50;
        // It was 0.3: Cole's 0.4 and Engel's 0.3 are no high margins any more, each a tier lower.
        policyCell(workbook, 'C', 'm2_1').value = 0.45;
      });
      const lower = ['The rest', 'The rest', 'The rest', 'The rest', 'Good'];
      expect(changed).toEqual({
        standard: ['Treasure', 'High-risk', 'Rising star', 'High-risk'],
        own: lower,
        ownStrategies: strategies(lower),
      });
    });

    test.each(['Top 12.5 %', 'percentile 80%', '前　20％', ' median '])(
      'a rule as a person types it is one: %s',
      async (rule) => {
        const { standard: ruled } = await told((workbook) => {
          policyCell(workbook, 'B', 'sales_cutoff').value = rule;
        });
        expect(ruled).toEqual(standard);
      },
    );

    test('a tier with another name shows it', async () => {
      const { standard: renamed } = await told((workbook) => {
        policyCell(workbook, 'A', 'treasure').value = 'Gem';
      });
      expect(renamed).toEqual(['Gem', 'High-risk', 'Rising star', 'Phase out']);
    });

    test.each<[string, string, string, string | null]>([
      ['no number', 'C', 'sales_cutoff', 'much'],
      ['no name', 'A', 'phase-out', null],
      ['a name twice', 'A', 'treasure', 'phase out'],
      ['no rule', 'B', 'sales_cutoff', 'Medium'],
      ['more than all', 'B', 'sales_cutoff', 'Top 120 %'],
      ['no colour', 'B', 'treasure', 'green'],
      ['a changed id', 'E', 'treasure', 'gem'],
    ])('%s in the catalogue model: #N/A in its list, and in no other', async (_, column, id, wrong) => {
      const found = await told((workbook) => {
        policyCell(workbook, column, id).value = wrong;
      });
      expect(found).toEqual({ standard: none(4), own, ownStrategies: strategies(own) });
    });

    test.each<[string, string, string, string]>([
      ['out of order', 'C', 'm1_1', '60'],
      ['no kind', 'C', 'm1', 'Money'],
      ['a name that the grid does not know', 'A', 'best', 'Top'],
    ])('%s in the own model: #N/A in its list, and in no other', async (_, column, id, wrong) => {
      const found = await told((workbook) => {
        policyCell(workbook, column, id).value = Number(wrong) || wrong;
      });
      expect(found).toEqual({ standard, own: none(5), ownStrategies: none(5) });
    });
  });
});

afterAll(() => {
  if (version === undefined || process.env['CLIENTTIER_RECORD'] !== '1') return;
  record(
    'Whole workbooks',
    `A workbook with a list of clients for every model, segmented as portable formulas, is saved as .xlsx and every value of a
formula taken out of the file. LibreOffice Calc ${version} calculates the cells of the policy sheet, which check the
policy and join it, to the same texts, and each client's tier to the one that the classifier says. A cut-off, a tier's
name and wrong cells that are changed in the file have the same effect there as in the add-in.

${markdownTable(['model', 'rows', 'differences'], tested)}`,
  );
});
