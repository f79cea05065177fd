import { expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { sampleColumns, sampleCustomers } from '../../src/demo/sample-customers';
import { sampleOrders } from '../../src/demo/sample-orders';
import { findCustomers, planSegments } from '../../src/excel/use-cases';
import { columnsToOffer } from '../../src/sheet/record/chosen-before';
import { headersShow } from '../../src/sheet/match/propose-columns';
import { isErrorName } from '../../src/classifier/error-name';
import type { CellValue } from '../../src/sheet/cells/cell';
import { waysToWrite, type WriteAs } from '../../src/sheet/write-as';
import { bookForTests } from './book/book-for-tests';

const book = bookForTests();

/** Returns a cell as one types it, so that text stays text. */
const typed = (cell: CellValue) =>
  typeof cell === 'string' && cell !== '' && !isErrorName(cell) ? `'${cell}` : cell;

async function openSample(today: number) {
  await book.clear();
  const name = `Sample ${today}`;
  book.load(name, [[...sampleColumns], ...sampleCustomers(today).map((row) => row.map(typed))]);
  await book.select(name, 'A2');
  return findCustomers();
}

/** Plans a question with the columns that the pane would propose. */
async function countsOf(modelId: string, today: number, writeAs: WriteAs = 'values') {
  const customers = await openSample(today);
  const model = catalogue.find(({ id }) => id === modelId)!;
  const columns = Object.fromEntries(
    Object.entries(columnsToOffer(customers, model)).flatMap(([id, column]) =>
      column === undefined ? [] : [[id, column]],
    ),
  );
  const choice = { modelId, columns, cutoffs: {}, language: 'en', asOf: today, writeAs } as const;
  return (await planSegments(customers, choice)).counts;
}

test.each(waysToWrite)(
  'the sample has 94, 74, 62 and 78 clients by sales and loyalty, as %s',
  async (way) => {
    expect(await countsOf('sales-loyalty', 46000, way)).toEqual([94, 74, 62, 78]);
  },
);

test('it fits six questions or more, each with clients in two tiers or more', async () => {
  const customers = await openSample(46000);
  const fitting = catalogue.filter((model) => headersShow(customers, model)).map(({ id }) => id);
  expect(fitting.length).toBeGreaterThanOrEqual(6);
  for (const id of fitting) {
    const filled = (await countsOf(id, 46000, 'portable')).filter((count) => count > 0);
    if (filled.length < 2) throw new Error(`All clients of the sample have one tier of ${id}`);
  }
});

test('it does not age: in ten years the same clients have ordered lately', async () => {
  const now = await countsOf('process', 46000);
  expect(now.filter((count) => count > 0).length).toBeGreaterThan(1);
  expect(await countsOf('process', 46000 + 3653)).toEqual(now);
});

test('the sample of orders does not age either: its last order is always of these weeks, its first two years old', () => {
  for (const today of [46000, 46000 + 3653]) {
    const daysAgo = sampleOrders(today, ['Web']).map(([, day]) => today - Number(day));
    expect(Math.min(...daysAgo)).toBeLessThan(60);
    expect(Math.min(...daysAgo)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...daysAgo)).toBeGreaterThan(2 * 366);
  }
});
