import { beforeAll, describe, expect } from '@jest/globals';
import { today } from '../../src/excel/office/today';
import { findCustomers, writeSegments } from '../../src/excel/use-cases';
import type { CellValue } from '../../src/sheet/cells/cell';
import type { Choice } from '../../src/sheet/choice';
import { calculate, startFunctions } from '../excel/formulas';
import { isThorough } from '../excel/faults/thoroughness';
import { bookForTests } from '../excel/book/book-for-tests';
import { countsOf, peerRows, peerTest, publishedCounts } from './peer-data';

/** Milliseconds: a spill of 40,000 cells takes Univer half a minute. */
const enoughForManyRows = 240_000;

const book = bookForTests();
beforeAll(() => startFunctions(book));

const header = ['Customer', 'Revenue', 'Orders', 'Days since order'];
const customers = (): CellValue[][] =>
  peerRows('customers.csv').map(([id, revenue, orders, days]) => [
    id!,
    Number(revenue),
    Number(orders),
    Number(days),
  ]);

/** Segments the sheet by a model; answers the tiers that were written and those that the formula gives beside them. */
async function bothWays(
  sheet: string,
  rows: CellValue[][],
  choice: Omit<Choice, 'language' | 'asOf' | 'cutoffs'>,
  formula: (last: number) => string,
) {
  const last = rows.length + 1;
  book.load(sheet, [header, ...rows]);
  await book.activate(sheet);
  await writeSegments(
    await findCustomers(),
    { ...choice, cutoffs: {}, language: 'en', asOf: today() },
    'keep',
  );
  const written = (await book.cells(sheet, `E2:E${last}`)).flat();
  await calculate(book, sheet, 'H2', formula(last));
  return { written, answered: (await book.cells(sheet, `H2:H${last}`)).flat() };
}

/** How many of them are segmented by sales and loyalty, of which the peer publishes no counts. */
const clients = isThorough ? 39_999 : 4_000;

describe('39,999 real customers', () => {
  peerTest(
    'get the same tier by CLIENT_TIER and by Segment sheet: revenue as sales, orders as loyalty, cut by medians',
    async () => {
      const { written, answered } = await bothWays(
        'Sales and loyalty',
        customers().slice(0, clients),
        { modelId: 'sales-loyalty', columns: { sales: 1, loyalty: 2 } },
        (last) => `=CLIENT_TIER(B2:B${last},C2:C${last})`,
      );
      expect(written).toHaveLength(clients);
      expect(Object.keys(countsOf(written)).sort()).toEqual([
        'High-risk',
        'Phase out',
        'Rising star',
        'Treasure',
      ]);
      expect(answered).toEqual(written);
    },
    enoughForManyRows,
  );

  peerTest(
    'come to the published counts of RFM by the function and by Segment sheet, whatever the order of the rows',
    async () => {
      const { written, answered } = await bothWays(
        'RFM',
        customers().reverse(),
        { modelId: 'rfm', columns: { monetary: 1, frequency: 2, recency: 3 } },
        (last) => `=CLIENT_RFM(D2:D${last},C2:C${last},B2:B${last})`,
      );
      expect(countsOf(written)).toEqual(publishedCounts);
      expect(answered).toEqual(written);
    },
    enoughForManyRows,
  );
});
