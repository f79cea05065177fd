import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';
import { modelById } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import { checksum } from '../../../src/sheet/cells/checksum';
import { layOutClients } from '../../../src/orders/sheet/lay-out-clients';
import { planAgain } from '../../../src/orders/sheet/plan-again';
import { addUp, day, type Lines } from '../add-up';

const header = ['Customer', 'Order date', 'Amount', 'Cost', 'Source', 'Referred by', 'City'];
const orders: Lines = [
  header,
  ['Ann', '2024-11-01', 100, 50, 'Fair', '', 'Bonn'],
  ['Ann', '2026-11-01', 20.5, 10, 'Web', '', 'Bonn'],
  ['Bob', '2026-11-02', 30, 40, 'Web', 'Ann', 'Lyon'],
];
const table = (rows: Lines, language = languages[0]!) => atOneGo(layOutClients(addUp(rows), language));

test('lays out the clients with all that the orders show, and blanks for what they do not', () => {
  const { columns, rows } = table(orders);
  expect(columns.map((column) => column.header)).toEqual([
    'Customer',
    'Orders',
    'Sales',
    'Profit',
    'First order',
    'Last order',
    'Days since last order',
    'Tenure (months)',
    'Average order',
    'Months active',
    'Growth',
    'Source',
    'Referrals',
    'City',
  ]);
  expect(rows).toEqual([
    ['Ann', 2, 120.5, 60.5, day('2024-11-01'), day('2026-11-01'), 27, 24, 60.25, 2, '', 'Fair', 1, 'Bonn'],
    ['Bob', 1, 30, -10, day('2026-11-02'), day('2026-11-02'), 26, 0, 30, 1, '', 'Web', 0, 'Lyon'],
  ]);
});

test('a column of hers that is called as one of ours gets a number', () => {
  const rows: Lines = [
    ['Customer', 'Order date', 'Amount', 'Orders', 'Growth'],
    ['Ann', '2026-11-01', 1, 'by post', 'tall'],
    ['Bob', '2026-11-02', 1, 'by post', 'small'],
    ['Ann', '2026-11-03', 1, 'by post', 'tall'],
  ];
  expect(table(rows).columns.map((column) => column.header)).toEqual(
    expect.arrayContaining(['Orders', 'Growth', 'Orders 2', 'Growth 2']),
  );
});

test.each([
  ['rfm', { recency: 'Last order', frequency: 'Orders', monetary: 'Sales' }],
  ['value', { profit: 'Profit', growth: 'Growth' }],
  ['tenure', { first_order: 'First order' }],
  ['lifecycle', { tenure_months: 'Tenure (months)', orders: 'Orders', referrals: 'Referrals' }],
])('the model %s finds its columns on the sheet, in any language', (modelId, expected) => {
  const english = table(orders).columns.map((column) => column.header);
  for (const language of languages) {
    const { columns, rows } = table(orders, language);
    const headers = columns.map((column) => column.header);
    // With a growth, as of a longer list.
    const samples = rows.map((row) =>
      row.map((cell, column) => (columns[column]!.id === 'growth' ? 0.1 : cell)),
    );
    const proposed = proposeColumns({ headers, samples }, modelById(modelId));
    const found = Object.keys(expected).map((id) => [id, english[proposed[id]!]]);
    expect(Object.fromEntries(found)).toEqual(expected);
  }
});

test('made again, rows keep their places and other columns, whatever the order is now', () => {
  const first = table(orders);
  const headers = Object.fromEntries(first.columns.map(({ id, header: text }) => [id, text]));
  // The user sorted by name, added a column, and typed a city and a formula.
  const [ann, bob] = first.rows as [(typeof first.rows)[0], (typeof first.rows)[0]];
  const rows = [
    [...bob, 'call'],
    [...ann, 'visit'],
    ['Zoe', ...ann.slice(1), ''],
  ].map((row) => [...row]);
  rows[0]![13] = 'Nice';
  rows[1]![11] = '="Fair"';
  const present = {
    headers: [...first.columns.map((column) => column.header), 'To do'],
    cells: first.columns.map((_, column) => rows.map((row) => row[column]!)).concat([['call', 'visit', '']]),
  };
  const now = table([
    ...orders,
    ['Cid', '2026-11-05', 7, 1, '', '', 'Rome'],
    ['Bob', '2026-11-06', 5, 1, '', '', ''],
  ]);
  const plan = atOneGo(planAgain(present, { headers }, now))!;
  expect([...plan.clientOf]).toEqual([1, 0, -1]);
  expect(plan.added).toEqual([2]);
  expect(plan.gone).toEqual([{ row: 2, key: 'Zoe' }]);
  expect(plan.formulas).toEqual([{ row: 1, column: 11 }]);
  expect(plan.changes).toContainEqual({ row: 0, column: 1, before: 1, after: 2 });
  expect(plan.changes).toContainEqual({ row: 0, column: 13, before: 'Nice', after: 'Lyon' });
  const source = plan.columns.find(({ id }) => id === 'source')!;
  expect(source.cells).toEqual(['Web', null, null]);
  expect([plan.more, plan.deleted]).toEqual([[], []]);
});

test('a column that she deleted is not written again, and without keys nothing can be', () => {
  const { columns, rows } = table(orders);
  const headers = Object.fromEntries(columns.map(({ id, header: text }) => [id, text]));
  const present = (without: string) => ({
    headers: columns.map((column) => column.header).filter((text) => text !== without),
    cells: columns.flatMap((column, index) =>
      column.header === without ? [] : [rows.map((row) => row[index]!)],
    ),
  });
  expect(atOneGo(planAgain(present('Profit'), { headers }, table(orders)))).toMatchObject({
    deleted: ['Profit'],
    changed: 0,
  });
  expect(atOneGo(planAgain(present('Customer'), { headers }, table(orders)))).toBeUndefined();
});

test('a checksum does not depend on the order of rows, and on each cell', () => {
  const sum = checksum(['Ann', 'Bob'], [1, 2]);
  expect(checksum(['Bob', 'Ann'], [2, 1])).toBe(sum);
  expect(checksum(['Ann', 'Bob'], [2, 1])).not.toBe(sum);
  expect(checksum(['Ann', 'Bob'], [1, ''])).not.toBe(sum);
});
