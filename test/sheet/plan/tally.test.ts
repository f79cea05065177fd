import { expect, test } from '@jest/globals';
import type { MeasureColumns } from '../../../src/classifier/measure';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import { unclassified } from '../../../src/classifier/unclassified';
import { clientOutcomes } from '../../../src/sheet/plan/outcomes';
import { tallyClients, tallyOf } from '../../../src/sheet/plan/tally';
import type { Override } from '../../../src/sheet/override';
import type { Plan } from '../../../src/sheet/plan/plan';
import { writtenTexts } from '../../../src/sheet/record/written-texts';

const model = modelById('sales-loyalty');
const earlier = { texts: writtenTexts(model, 'en') };
const typed = (row: number, text: string, column: Override['column'] = 'segment'): Override => ({
  row,
  cell: `Customers!E${row + 2}`,
  column,
  typed: text,
  computed: '',
});
/** Treasures on the rows 0 and 1, a phase-out on row 2, one unclassified on row 3. */
const tiers = Int16Array.from([0, 0, 3, unclassified]);
const column = (...values: number[]) => ({
  values: Float64Array.from(values),
  knowledge: new Uint8Array(values.length),
});
const columns = { sales: column(500, 300, 150, 50), loyalty: column(9, 8, 1, 1) };
const tallied = (of: MeasureColumns, rows: Int16Array = tiers) => atOneGo(tallyClients(model, of, rows));
/** The rows of each client; every row is a client if left out. */
const talliedByHand = (overrides: readonly Override[], rowsOf = [[0], [1], [2], [3]], of = columns) => {
  const clientOf = (row: number) => rowsOf.findIndex((rows) => rows.includes(row));
  const rows = { clientOf, rowsWith: (row: number) => rowsOf[clientOf(row)]! };
  const ofClients = Int16Array.from(rowsOf, ([first]) => tiers[first!]!);
  return tallied(of, clientOutcomes(model, ofClients, rows, { earlier, overrides }).byHand);
};

test('clients and their sales are added up by tier, those without a tier too', () => {
  expect(tallied(columns)).toEqual({
    counts: [2, 0, 0, 1],
    unclassified: 1,
    other: 0,
    money: { measure: 'sales', sums: [800, 0, 0, 150], unclassified: 50, other: 0, hasNegative: false },
  });
});

test('an amount that is not known adds nothing, one below zero is reported', () => {
  const sales = { values: Float64Array.of(500, 300, -20, 50), knowledge: Uint8Array.of(0, 1, 0, 0) };
  expect(tallied({ ...columns, sales }).money).toMatchObject({ sums: [500, 0, 0, -20], hasNegative: true });
});

test('words such as high have no sum, and neither has a model without money', () => {
  expect(tallied({ ...columns, sales: column(500, Infinity, 150, 50) }).money).toBeUndefined();
  expect(tallied({ loyalty: columns.loyalty }).money).toBeUndefined();
});

test.each([
  [
    'a tier, in any language and case',
    [typed(0, ' RISING star '), typed(1, '高风险客户')],
    [0, 1, 1, 1],
    [0, 500, 300, 150],
    { unclassified: [1, 50], other: [0, 0] },
  ],
  [
    'what is no tier',
    [typed(0, 'VIP'), typed(2, '7')],
    [1, 0, 0, 0],
    [300, 0, 0, 0],
    { unclassified: [1, 50], other: [2, 650] },
  ],
  [
    'a tier for one who had none',
    [typed(3, 'Treasure')],
    [3, 0, 0, 1],
    [850, 0, 0, 150],
    { unclassified: [0, 0], other: [0, 0] },
  ],
  [
    'that she is unclassified',
    [typed(2, 'Unclassified')],
    [2, 0, 0, 0],
    [800, 0, 0, 0],
    { unclassified: [2, 200], other: [0, 0] },
  ],
  [
    'a strategy alone',
    [typed(0, 'call', 'strategy')],
    [2, 0, 0, 1],
    [800, 0, 0, 150],
    { unclassified: [1, 50], other: [0, 0] },
  ],
] as const)('typed by hand: %s', (_, overrides, counts, sums, { unclassified: nobody, other }) => {
  expect(talliedByHand(overrides)).toEqual({
    counts,
    unclassified: nobody[0],
    other: other[0],
    money: { measure: 'sales', sums, unclassified: nobody[1], other: other[1], hasNegative: false },
  });
});

test('a client on several rows counts once with all her money, as on her first', () => {
  // The rows 0 and 1 are client 0, who buys for 800 in all.
  const ofClients = { sales: column(800, 150, 50), loyalty: column(9, 1, 1) };
  const overrides = [typed(0, 'Phase out'), typed(1, 'Rising star')];
  expect(talliedByHand(overrides, [[0, 1], [2], [3]], ofClients)).toMatchObject({
    counts: [0, 0, 0, 2],
    money: { sums: [0, 0, 0, 950], unclassified: 50 },
  });
});

test('what is to be replaced counts as computed', () => {
  const byHand = { counts: [0, 0], unclassified: 0, other: 1 };
  const plan = { counts: [1, 0], withoutTier: 2, byHand } as unknown as Plan;
  expect(tallyOf(plan, 'keep')).toEqual(byHand);
  expect(tallyOf(plan, 'replace')).toEqual({ counts: [1, 0], unclassified: 2, other: 0 });
});
