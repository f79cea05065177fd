import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Measure } from '../../../src/classifier/measure';
import { readsNatively } from '../../../src/classifier/native/reads-natively';
import { sampleColumns, sampleCustomers } from '../../../src/demo/sample-customers';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { generatedCases } from '../../classifier/native/generated-cases';
import { customersOfFile, customersOfOrders, type Customer } from '../../peers/peer-customers';
import { peerTest } from '../../peers/peer-data';
import { isThorough, partOf } from '../faults/thoroughness';
import { startFunctions } from '../formulas';
import { openAnother, openBook, type Book } from '../open-book';
import { threeWays, type Asked } from './three-ways';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
// A new workbook each time: a long policy would be read and calculated at every run.
beforeEach(async () => {
  book.excel.dispose();
  book = await openAnother();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

/** Returns the rows in which a way differs from the values. */
function differences(
  rows: readonly (readonly CellValue[])[],
  { live, portable, values }: Awaited<ReturnType<typeof threeWays>>,
) {
  return rows.flatMap((row, at) => {
    const [value, ...formulas] = [values[at], live[at], portable[at]];
    return formulas.every((shown) => shown === value)
      ? []
      : [{ row, value, live: live[at], portable: portable[at] }];
  });
}

/** Returns whether a portable formula reads the cell as ClientTier does; otherwise such formulas are refused. */
const isReadAlike = (cell: CellValue, measure: Measure) =>
  readsNatively(cell, measure) || cell === 'n/a' || cell === 'x';

/** All columns of a model or the fewest; and each kind of measure in each language, as dates and as counts. Each model is played by voices.test.ts. */
const part = partOf(generatedCases(25, isReadAlike), ({ model, given, language, form }) => [
  given.length === model.measures.length ? 'all columns' : 'fewer columns',
  ...given.flatMap(({ kind }) => [`${kind} as ${form}`, `${kind} in ${language}`]),
]);

/**
 * Returns whether a client of the sample is played: in `npm test` the first twenty, those with an unusual cell, and every
 * sixth of the others. Formulas of all of them are calculated by test/e2e/policy/policy.test.ts.
 */
const isPlayed = (cells: readonly CellValue[], row: number) =>
  isThorough || row < 20 || row % 6 === 0 || cells.some(isUnusual);

/** Returns whether a figure or date of the sample is blank or a text. */
const isUnusual = (cell: CellValue, column: number) =>
  typeof cell === 'string' &&
  ['Sales', 'Loyalty', 'Client since', 'Last order', 'Orders'].includes(sampleColumns[column]!);

describe('values, live and portable formulas give every client the same tier', () => {
  test.each(part)('$title, generated clients', async ({ model, given, rows, language }) => {
    const header = ['Client', ...given.map(({ name }) => name.en)];
    const clients = rows.map((row, at) => [`Client ${at + 1}`, ...row]);
    const columns = Object.fromEntries(given.map(({ id }, index) => [id, index + 1]));
    const ways = await threeWays(book, header, clients, { modelId: model.id, columns, language });
    expect(new Set(ways.values).size).toBeGreaterThan(1);
    expect(differences(clients, ways)).toEqual([]);
  });

  test.each<Asked>([
    { modelId: 'sales-loyalty', columns: { sales: 1, loyalty: 2 } },
    { modelId: 'process', columns: { last_order: 5 } },
    { modelId: 'nature', columns: { type: 0 } },
  ])('$modelId, the customers of the sample', async (asked) => {
    const rows = sampleCustomers(45838).filter(isPlayed);
    const ways = await threeWays(book, sampleColumns, rows, asked);
    expect(differences(rows, ways)).toEqual([]);
  });

  test.each([
    ['relationship', { closed: 2, loyalty: 3 }, 'Prospect'],
    ['tenure', { first_order: 4 }, 'Not yet client'],
    ['care', { days_since_contact: 4, open_questions: 3 }, 'Neglected'],
    ['care', { days_since_contact: 4 }, 'Neglected'],
    ['lifecycle', { orders: 3, tenure_months: 3, partner: 2 }, ''],
  ] as const)('%s %j: clients of whom only the name is known', async (modelId, columns, tier) => {
    const header = ['No', 'Client', 'Yes or no', 'Number', 'Date'];
    const rows: CellValue[][] = [
      [1, 'Acme', 'yes', 3, 46000],
      [2, 'Birch', '', '', ''],
      ['', '', '', '', ''],
      [3, '', '', '', ''],
      [4, 'Cole', ' ', '', ' '],
      [5, 'Dahl', 'no', 0, 46300],
      [6, 'Eich', '#N/A', '#N/A', '#N/A'],
    ];
    const ways = await threeWays(book, header, rows, { modelId, columns });
    expect(differences(rows, ways)).toEqual([]);
    expect([1, 2, 3, 4].map((row) => ways.values[row])).toEqual([tier, '', '', tier]);
  });

  const byRfm = async (customers: readonly Customer[]) => {
    const rows = customers.map(({ recency, frequency, monetary }, at) => [
      `Client ${at + 1}`,
      recency,
      frequency,
      monetary,
    ]);
    const columns = { recency: 1, frequency: 2, monetary: 3 };
    const ways = await threeWays(book, ['Client', 'Days since order', 'Orders', 'Revenue'], rows, {
      modelId: 'rfm',
      columns,
    });
    expect(differences(rows, ways)).toEqual([]);
  };

  peerTest('rfm, real customers', () => byRfm(customersOfFile().slice(0, 100)));
  peerTest('rfm, real orders added up', () => byRfm(customersOfOrders().slice(0, 100)));
});
