import { expect } from '@jest/globals';
import { modelFunction } from '../../src/functions/catalogue/model-function';
import { rfm } from '../../src/classifier/models/rfm';
import type { CellValue } from '../../src/sheet/cells/cell';
import { serialOfText } from '../../src/sheet/cells/excel-date';
import { planFor } from '../sheet/plan-for';
import { countsOf, peerRows, peerTest, segmentsOfOrders } from './peer-data';

const lastDay = serialOfText('2006-12-31')!;
/** Returns one row for each order: the customer, the date, the number of orders, which is 1, and the revenue. */
const orders = () =>
  peerRows('orders.csv').map(([id, date, revenue]) => [id!, date!, 1, Number(revenue)] as const);

const header = ['Customer ID', 'Last order date', 'Orders', 'Revenue'];
const namesOf = ({ segment }: { readonly segment: readonly string[] }, rows: readonly number[]) =>
  countsOf(rows.map((row) => segment[row + 1]));

/** Plans from these rows as a sheet; the rows of a customer are added up. */
function planOf(rows: readonly (readonly CellValue[])[], repeated: 'added' | 'each') {
  const column = (index: number) => rows.map((row) => row[index]!);
  return planFor(
    { sheetId: '1', sheetName: 'Orders', top: 0, left: 0, rows: rows.length, columns: 4 },
    {
      modelId: 'rfm',
      columns: { recency: 1, frequency: 2, monetary: 3 },
      cutoffs: {},
      language: 'en',
      asOf: lastDay,
      repeated,
    },
    {
      measures: { recency: column(1), frequency: column(2), monetary: column(3) },
      otherHeaders: [],
      evidence: { headers: header, labels: new Map([[0, column(0)]]) },
    },
  );
}

/** The first row of each customer. */
function firstRows(rows: readonly (readonly CellValue[])[]): number[] {
  const first = new Map(rows.map(([id], row) => [id, row] as const).reverse());
  return [...first.values()];
}

interface Customer {
  readonly last: string;
  readonly orders: number;
  readonly spent: number;
}

/** Added up here, with the date of the last order as it is written. */
function customers(): [string, string, number, number][] {
  const byId = new Map<string, Customer>();
  for (const [id, date, , revenue] of orders()) {
    const { last, orders: before, spent } = byId.get(id) ?? { last: date, orders: 0, spent: 0 };
    byId.set(id, { last: last > date ? last : date, orders: before + 1, spent: spent + revenue });
  }
  return [...byId].map(([id, { last, orders: count, spent }]) => [id, last, count, spent]);
}

peerTest(
  'real orders added up by customer, the latest date as recency, come to the counts computed elsewhere',
  () => {
    expect(customers()).toHaveLength(995);
    const asText = customers();
    const asDates = asText.map(([id, date, ...rest]) => [id, serialOfText(date)!, ...rest]);
    const asDays = asText.map(([id, date, ...rest]) => [id, lastDay - serialOfText(date)!, ...rest]);
    for (const rows of [asText, asDates, asDays]) {
      expect(namesOf(planOf(rows, 'each'), [...rows.keys()])).toEqual(segmentsOfOrders);
    }
  },
);

peerTest('so do the orders themselves, as the rows of a sheet are added up', () => {
  for (const rows of [orders(), orders().map(([id, date, ...rest]) => [id, serialOfText(date)!, ...rest])]) {
    const plan = planOf(rows, 'added');
    expect(plan.unclassified).toEqual([]);
    expect(namesOf(plan, firstRows(rows))).toEqual(segmentsOfOrders);
  }
});

peerTest('so does CLIENT_RFM with the dates as they are written and as_of', () => {
  const rows = customers();
  const column = (index: 1 | 2 | 3) => rows.map((row) => [row[index]]);
  const context = { language: 'en', today: 46347 } as const;
  for (const rest of [[null, [['2006-12-31']]], [[[lastDay]]]]) {
    const answer = modelFunction(rfm).evaluate([column(1), column(2), column(3), ...rest], context);
    expect(countsOf(answer.flat())).toEqual(segmentsOfOrders);
  }
});
