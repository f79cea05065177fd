import { expect, test } from '@jest/globals';
import { unclassified } from '../../../src/classifier/unclassified';
import { clientsOfTier } from '../../../src/sheet/client/clients-of-tier';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Choice } from '../../../src/sheet/choice';
import { atOneGo } from '../../../src/classifier/slices';
import { eachClientOf, tallyThrough, type Lens } from '../../../src/sheet/report/lens';
import type { Plan } from '../../../src/sheet/plan/plan';
import { unknownCulture } from '../../../src/sheet/text/culture';
import { planFor } from '../plan-for';

const headers = ['Client', 'Sales', 'Loyalty', 'Owner'];
const choice: Choice = {
  modelId: 'sales-loyalty',
  columns: { sales: 1, loyalty: 2 },
  cutoffs: { sales_cutoff: { kind: 'fixed', value: 100 }, loyalty_cutoff: { kind: 'fixed', value: 5 } },
  language: 'en',
  asOf: 46000,
};

function planOf(rows: readonly (readonly CellValue[])[], more: Partial<Choice> = {}) {
  const column = (index: number) => rows.map((row) => row[index]!);
  const range = { sheetId: 's', sheetName: 'Clients', top: 0, left: 0, rows: rows.length, columns: 4 };
  return planFor(
    range,
    { ...choice, ...more },
    {
      measures: { sales: column(1), loyalty: column(2) },
      otherHeaders: headers,
      headers,
      evidence: { headers, labels: new Map([[0, column(0)]]) },
    },
  );
}

const rows: CellValue[][] = [
  ['Acme', 500, 9, 'Ann'],
  ['Birch', 120, 7, 'Bob'],
  ['Cole', 120, 6, 'Ann'],
  ['Dahl', 20, 2, 'Bob'],
  ['Ewe', 'n/a', 2, 'Ann'],
  ['Acme', 200, 9, 'Ann'],
];
const owners = rows.map((row) => row[3]!);

/** What is counted of each client through a lens. */
const through = (plan: Plan, lens: Lens) =>
  atOneGo(tallyThrough(lens, plan.basis.model, plan, 'keep', unknownCulture)).each;

test('lists the clients of a tier, the largest first, as many as are counted', () => {
  const plan = planOf(rows);
  const of = (outcome: number, only?: string) => {
    const values = through(plan, { only: { cells: owners } });
    const each = { ...eachClientOf(plan), ...(only !== undefined && values) };
    return clientsOfTier(plan, outcome, 'keep', each, only).rows.map((row) => plan.basis.nameOf(row));
  };
  expect(of(0)).toEqual(['Acme', 'Acme', 'Birch', 'Cole']);
  expect(of(0)).toHaveLength(plan.counts[0]!);
  expect(of(0, 'Bob')).toEqual(['Birch']);
  expect(of(3)).toEqual(['Dahl']);
  expect(of(unclassified)).toEqual(['Ewe']);
});

test('lists a client on several rows once, with the money of all of them', () => {
  const plan = planOf(rows, { repeated: 'added', client: 0 });
  const listed = clientsOfTier(plan, 0, 'keep', eachClientOf(plan));
  expect(listed.rows.map((row) => [plan.basis.nameOf(row), listed.amountOf(row)])).toEqual([
    ['Acme', 700],
    ['Birch', 120],
    ['Cole', 120],
  ]);
});

test('lists a hundred thousand clients in their order', () => {
  const many = Array.from({ length: 100_000 }, (_, row) => [
    `C${row}`,
    100 + ((row * 7919) % 100_003),
    9,
    '',
  ]);
  const plan = planOf(many);
  const listed = clientsOfTier(plan, 0, 'keep', eachClientOf(plan));
  expect(listed.rows).toHaveLength(100_000);
  const amounts = listed.rows.map((row) => listed.amountOf(row)!);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});

test('lists the money of another column, unless it is in two currencies', () => {
  const plan = planOf(rows);
  const by = (cells: readonly CellValue[], formats?: readonly string[]) => {
    const each = through(plan, { money: { header: 'Profit', cells, ...(formats && { formats }) } });
    const { rows: listed, amountOf } = clientsOfTier(plan, 0, 'keep', each);
    return listed.map((row) => [row, amountOf(row)]);
  };
  const profit = [5, 90, '€70', 0, 0, 8];
  expect(by(profit)).toEqual([
    [1, 90],
    [2, 70],
    [5, 8],
    [0, 5],
  ]);
  const apart = [0, 1, 2, 5].map((row) => [row, undefined]);
  expect(by(['$5', 90, '€70', 0, 0, 8])).toEqual(apart);
  expect(by([5, 90, 70, 0, 0, 8], ['"$"0', '"€"0', '0', '0', '0', '0'])).toEqual(apart);
});
