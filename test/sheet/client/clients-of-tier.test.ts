import { expect, test } from '@jest/globals';
import { unclassified } from '../../../src/classifier/unclassified';
import { clientsOfTier } from '../../../src/sheet/client/clients-of-tier';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Choice } from '../../../src/sheet/choice';
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
const money = { header: 'Sales', cells: rows.map((row) => row[1]!) };

test('lists the clients of a tier, the largest first, as many as are counted', () => {
  const plan = planOf(rows);
  const of = (outcome: number, only?: string) =>
    clientsOfTier(
      plan,
      outcome,
      'keep',
      { money, ...(only && { only: { cells: rows.map((row) => row[3]!), value: only } }) },
      unknownCulture,
    ).rows.map((row) => plan.basis.nameOf(row));
  expect(of(0)).toEqual(['Acme', 'Acme', 'Birch', 'Cole']);
  expect(of(0)).toHaveLength(plan.counts[0]!);
  expect(of(0, 'Bob')).toEqual(['Birch']);
  expect(of(3)).toEqual(['Dahl']);
  expect(of(unclassified)).toEqual(['Ewe']);
});

test('lists a client on several rows once, with the money of all of them', () => {
  const plan = planOf(rows, { repeated: 'added', client: 0 });
  const listed = clientsOfTier(plan, 0, 'keep', { money }, unknownCulture);
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
  const cells = many.map((row) => row[1]!);
  const listed = clientsOfTier(plan, 0, 'keep', { money: { header: 'Sales', cells } }, unknownCulture);
  expect(listed.rows).toHaveLength(100_000);
  const amounts = listed.rows.map((row) => listed.amountOf(row)!);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});
