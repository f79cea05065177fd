import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { firstOrder, lastOrder } from '../../../src/classifier/measures/order-dates';
import { special } from '../../../src/classifier/measures/nature';
import { recency } from '../../../src/classifier/measures/rfm';
import { knowledge, type Measure } from '../../../src/classifier/measure';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planFor } from '../plan-for';
import { readMeasure } from '../../../src/sheet/read/read-measure';
import { addedUp, groupRows } from '../../../src/sheet/rows/group-rows';
import type { Choice } from '../../../src/sheet/choice';
import type { Plan } from '../../../src/sheet/plan/plan';

const rows: [client: string, sales: CellValue, loyalty: CellValue][] = [
  ['Acme', 60, 5],
  ['Birch', 300, 2],
  [' ACME', 60, ''],
  ['Cole', 40, 9],
  ['Dahl', 20, 1],
  ['Cole', 50, 3],
];

function plan(repeated: Choice['repeated'], given = rows): Plan {
  const column = (index: number) => given.map((row) => row[index]!);
  return planFor(
    { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: given.length, columns: 3 },
    {
      modelId: 'sales-loyalty',
      columns: { sales: 1, loyalty: 2 },
      cutoffs: {},
      language: 'en',
      asOf: 46000,
      repeated,
    },
    {
      measures: { sales: column(1), loyalty: column(2) },
      otherHeaders: [],
      evidence: { headers: ['Client', 'Sales', 'Loyalty'], labels: new Map([[0, column(0)]]) },
    },
  );
}

describe('the rows of a client added up', () => {
  const { segment, strategy, counts, cutoffs, unclassified, repeated } = plan('added');

  // By client: sales 120, 300, 90, 20; loyalty 5, 2, unclear, 1.
  test('cut-offs are drawn over clients, not rows', () =>
    expect(cutoffs.map(({ value }) => value)).toEqual([105, 2]));

  test('all her rows get the tier of the sum', () =>
    expect(segment.slice(1)).toEqual([
      ...['Treasure', 'Treasure', 'Treasure'],
      ...['Unclassified', 'Phase out', 'Unclassified'],
    ]));

  test('each client counts once', () => expect(counts).toEqual([2, 0, 0, 1]));

  test('scores that differ cannot be added: the client is unclassified, reported once, with the reason on all its rows', () => {
    const reason = 'Loyalty differs between the rows of this client';
    expect(unclassified).toEqual([{ row: 3, cell: 'Clients!C5', reason }]);
    expect([strategy[4], strategy[6]]).toEqual([reason, reason]);
  });

  test('they are still listed', () =>
    expect(repeated.map(({ name, others }) => [name, others])).toEqual([
      ['Acme', ['Clients!A4']],
      ['Cole', ['Clients!A7']],
    ]));
});

test('left out, each row is taken by itself', () => {
  // Sales 20, 40, 50, 60, 60, 300; loyalty 1, 2, 3, 5, 9.
  for (const { cutoffs, segment } of [plan(undefined), plan('each')]) {
    expect(cutoffs.map(({ value }) => value)).toEqual([55, 3]);
    expect(segment.slice(1)).toEqual([
      ...['Treasure', 'High-risk', 'Unclassified', 'Rising star', 'Phase out', 'Rising star'],
    ]);
  }
});

test('a row of hers that cannot be read leaves her unclassified, and is named', () => {
  const { unclassified, segment } = plan('added', [
    ['Acme', 60, 5],
    ['Birch', 10, 2],
    ['Acme', 'soon', 5],
  ]);
  expect(unclassified).toEqual([{ row: 2, cell: 'Clients!B4', reason: 'Sales: "soon" is not a number' }]);
  expect([segment[1], segment[3]]).toEqual(['Unclassified', 'Unclassified']);
});

describe('what several rows come to', () => {
  const asOf = 46000;
  const sumOf = (measure: Measure, cells: CellValue[]) => {
    const column = readMeasure(cells, measure, asOf);
    const all = atOneGo(groupRows([[...cells.keys()]], cells.length));
    const { column: added, differing } = atOneGo(addedUp(measure, column, all));
    if (differing.size > 0) return 'differing';
    return added.knowledge[0] === knowledge.known ? added.values[0] : added.knowledge[0];
  };
  const sales = modelById('sales-loyalty').measures[0]!;

  test.each<[string, Measure, CellValue[], unknown]>([
    ['amounts are summed', sales, [10, '', 32.5, -2.5], 40],
    ['a level in words stays where all say it', sales, ['high', 'high'], Infinity],
    ['a level and a number make no sum', sales, ['high', 500], 'differing'],
    ['a yes on one row is a yes', special, ['no', 'yes', ''], 1],
    ['of days since, the fewest', recency, [30, 4, 90], 4],
    ['the last order is the latest', lastOrder, [asOf - 30, asOf - 4], 4],
    ['the first order is the earliest', firstOrder, [12 + 45000, 45900], 32],
    ['nothing but blanks is blank', sales, ['', ' '], knowledge.blank],
    ['a cell that cannot be read leaves the sum unread', sales, [10, '#N/A'], knowledge.unreadable],
  ])('%s', (_, measure, cells, expected) => expect(sumOf(measure, cells)).toBe(expected));
});
