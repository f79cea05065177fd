import { beforeAll, describe, expect } from '@jest/globals';
import { findCustomers, writeSegments, writeSummary, writeTwoModels } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cells/cell';
import type { Choice } from '../../src/sheet/choice';
import { isThorough } from '../excel/faults/thoroughness';
import { bookForTests } from '../excel/book/book-for-tests';
import { expectedConcentration, expectedRow, rounded } from '../excel/summary/figures';
import { countsOf, hasPeerData, peerRows, peerTest, publishedCounts } from './peer-data';

/** Milliseconds: forty thousand rows are calculated by some hundred formulas. */
const enough = 240_000;
const today = 46354;

const header = ['Customer', 'Revenue', 'Orders', 'Days since order'];
const customers = () =>
  peerRows('customers.csv').map(([id, revenue, orders, days]): CellValue[] => [
    id!,
    Number(revenue),
    Number(orders),
    Number(days),
  ]);

/** How many of them are segmented by sales and loyalty, of which the peer publishes no counts. */
const some = isThorough ? 39_999 : 4_000;

/** Returns the clients of each tier of sales and loyalty, cut at 913 and 10. */
function counted(rows: readonly CellValue[][]) {
  const tierOf = ([, revenue, orders]: readonly CellValue[]) => {
    if (Number(revenue) >= 913) return Number(orders) >= 10 ? 'Treasure' : 'High-risk';
    return Number(orders) >= 10 ? 'Rising star' : 'Phase out';
  };
  return countsOf(rows.map(tierOf));
}

const book = bookForTests();
beforeAll(() => {
  if (!hasPeerData()) return;
  book.load('Customers', [header, ...customers()]);
  book.load('Some', [header, ...customers().slice(0, some)]);
});

/** Segments the customers, makes the summary and compares each figure; returns the clients of each tier. */
async function summary(from: string, choice: Pick<Choice, 'modelId' | 'columns' | 'cutoffs'>) {
  await book.activate(from);
  await writeSegments(await findCustomers(), { ...choice, language: 'en', asOf: today }, 'keep');
  const { sheet } = await writeSummary(await findCustomers(), {
    modelId: choice.modelId,
    values: 1,
    language: 'en',
    today,
  });
  await book.workbook.calculated();
  const values = (await book.cells(from, 'B2:B40000')).flat();
  const tiers = (await book.cells(from, 'E2:E40000')).flat();
  const rows = tiers.flatMap((tier, row) => (tier === '' ? [] : [{ tier, value: values[row]! }]));
  const shown = await book.cells(sheet, 'A6:I60');
  const total = shown.findIndex(([name]) => name === 'Total');
  const named = shown.slice(0, total - 1);
  expect(shown.slice(0, total + 1).map((row) => rounded(row))).toEqual([
    ...named.map(([name]) => {
      const some = rows.filter(({ tier }) => tier === name);
      return [name, ...rounded(expectedRow(some, rows))];
    }),
    ['Not a segment of this model', 0, 0, 0, 0, '', '', '', 0],
    ['Total', ...rounded(expectedRow(rows, rows))],
  ]);
  const heading = shown.findIndex(([name]) => name === 'Concentration');
  const concentration = shown.slice(heading + 1, heading + 7).map((row) => row[3]!);
  expect(rounded(concentration)).toEqual(rounded(expectedConcentration(rows)));
  return Object.fromEntries(shown.slice(0, total + 1).map(([name, clients]) => [name, clients]));
}

/** The clients of each tier of sales and loyalty, counted by hand. */
const byHand = { Treasure: 16_997, 'Rising star': 3_811, 'High-risk': 3_023, 'Phase out': 16_168 };

const bySales = {
  modelId: 'sales-loyalty',
  columns: { sales: 1, loyalty: 2 },
  cutoffs: {
    sales_cutoff: { kind: 'fixed', value: 913 },
    loyalty_cutoff: { kind: 'fixed', value: 10 },
  },
} as const;

describe('the summary of 39,999 real customers', () => {
  peerTest(
    'by RFM has the counts that the peer publishes',
    async () => {
      const counts = await summary('Customers', {
        modelId: 'rfm',
        columns: { recency: 3, frequency: 2, monetary: 1 },
        cutoffs: {},
      });
      expect(counts).toEqual({
        ...publishedCounts,
        Unclassified: 0,
        'Not a segment of this model': 0,
        Total: 39_999,
      });
    },
    enough,
  );

  peerTest(
    'by sales and loyalty, cut at 913 and 10',
    async () => {
      const counts = await summary('Some', bySales);
      expect(counted(customers())).toEqual(byHand);
      expect(counts).toEqual({
        ...counted(customers().slice(0, some)),
        Unclassified: 0,
        'Not a segment of this model': 0,
        Total: some,
      });
    },
    enough,
  );

  peerTest(
    'by both together adds up to the counts of each, and each pair is as counted in plain code',
    async () => {
      await book.activate('Customers');
      await writeSegments(await findCustomers(), { ...bySales, language: 'en', asOf: today }, 'keep');
      const { sheet } = await writeTwoModels(await findCustomers(), {
        ...{ down: 'rfm', across: 'sales-loyalty', language: 'en', today },
      });
      await book.workbook.calculated();
      const [names, ...rows] = await book.cells(sheet, 'A8:H22');
      const total = rows.at(-1)!;
      expect(Object.fromEntries(rows.map((row) => [row[0], row.at(-1)]))).toEqual({
        ...publishedCounts,
        ...{ Unclassified: 0, 'No segment': 0, Total: 39_999 },
      });
      expect(Object.fromEntries(total.slice(1).map((clients, at) => [names![at + 1], clients]))).toEqual({
        ...byHand,
        ...{ Unclassified: 0, 'No segment': 0, Total: 39_999 },
      });
      const pairs = new Map<string, number>();
      const [ofRfm, ofSales] = [
        await book.cells('Customers', 'E2:E40000'),
        await book.cells('Customers', 'G2:G40000'),
      ];
      ofRfm.forEach(([one], row) => {
        const pair = `${one} and ${ofSales[row]![0]}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      });
      for (const [name, ...clients] of rows.slice(0, -2))
        expect({ name, clients: clients.slice(0, 4) }).toEqual({
          name,
          clients: names!.slice(1, 5).map((across) => pairs.get(`${name} and ${across}`) ?? 0),
        });
    },
    enough,
  );
});
