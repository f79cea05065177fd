import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { groupColumns, moneyColumns } from '../../../src/sheet/match/lens-columns';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { anyMoney, tallyThrough, type Lens } from '../../../src/sheet/plan/lens';
import { writtenTexts } from '../../../src/sheet/record/written-texts';
import { unknownCulture } from '../../../src/sheet/text/culture';
import { planFor } from '../plan-for';

const model = modelById('sales-loyalty');
const headers = ['Client', 'Sales', 'Loyalty', 'Owner', 'Profit'];
/** From 100 sales and 5 loyalty on: Acme is a treasure, Birch high-risk, Cole a rising star, Dahl to phase out. */
const rows: CellValue[][] = [
  ['Acme', 500, 9, 'Ann', 40],
  ['Birch', 300, 1, 'Bob', 1200],
  ['Cole', 50, 8, 'Ann', -10],
  ['Dahl', 20, 2, 'Bob', ''],
  ['Ewe', 'n/a', 2, 'Ann', 7],
];
const columnOf = (index: number) => rows.map((row) => row[index]!);
const range = { sheetId: 's', sheetName: 'Clients', top: 0, left: 0, rows: rows.length, columns: 5 };

/** Types these texts into the segments, by row, after a run that wrote nothing. */
const typedInto = (typed: Record<number, string>) => ({
  texts: writtenTexts(model, 'en'),
  segment: {
    sheetColumn: 5,
    header: 'Segment',
    writtenHeader: 'Segment',
    cells: rows.map((_, row) => typed[row] ?? ''),
    formulas: new Set<number>(),
  },
});

function through(lens: Lens, typed: Record<number, string> = {}, treatment: OverrideTreatment = 'keep') {
  const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
  const plan = planFor(
    range,
    {
      modelId: model.id,
      columns: { sales: 1, loyalty: 2 },
      cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) },
      language: 'en',
      asOf: 46000,
    },
    {
      measures: { sales: columnOf(1), loyalty: columnOf(2) },
      otherHeaders: headers,
      headers,
      ...(Object.keys(typed).length > 0 && { earlier: typedInto(typed) }),
    },
  );
  return atOneGo(tallyThrough(lens, model, plan, treatment, unknownCulture));
}

const owners = columnOf(3);
const profit = { header: 'Profit', cells: columnOf(4) };

describe('through a lens', () => {
  test('the money of another column is added up by tier, as its cells are read', () => {
    expect(through({ money: profit }).tally).toMatchObject({
      counts: [1, 1, 1, 1],
      unclassified: 1,
      money: { header: 'Profit', sums: [40, -10, 1200, 0], unclassified: 7, hasNegative: true },
    });
  });

  test('only clients with one value in a column count; its values are listed with their clients', () => {
    const seen = through({ money: profit, only: { cells: owners, value: 'Ann' } });
    expect(seen.tally).toMatchObject({
      counts: [1, 1, 0, 0],
      unclassified: 1,
      money: { sums: [40, -10, 0, 0] },
    });
    expect(seen.values).toEqual([
      { value: 'Ann', clients: 3 },
      { value: 'Bob', clients: 2 },
    ]);
  });

  test('what was typed over counts as typed if it is kept, and as computed if not', () => {
    const typed = { 0: 'Phase out', 1: 'VIP' };
    expect(through({ only: { cells: owners } }, typed).tally).toMatchObject({
      counts: [0, 1, 0, 2],
      unclassified: 1,
      other: 1,
    });
    expect(through({ only: { cells: owners } }, typed, 'replace').tally.counts).toEqual([1, 1, 1, 1]);
  });

  test('words and several currencies are not added up', () => {
    const money = (...cells: CellValue[]) => through({ money: { header: 'Paid', cells } });
    expect(money(1, 'high', 3, 4, 5).tally.money).toBeUndefined();
    const mixed = money('$1', '$2', '¥3', '$4', '$5');
    expect([mixed.hasCurrencies, mixed.tally.money]).toEqual([true, undefined]);
    expect(money(1, 'soon', 3, '', 5)).toMatchObject({ unread: 1, tally: { money: { sums: [1, 3, 0, 0] } } });
  });
});

test('words and days are no money to add up', () => {
  const sheet = {
    headers: ['Client', 'Total Spent', 'Accepts marketing', 'Last order'],
    samples: [
      ['Acme', 120.5, 'yes', 45800.25],
      ['Birch', 20, 'no', 45911.5],
      ['Cole', 310, 'yes', 45700.75],
    ],
  };
  expect(moneyColumns(sheet, anyMoney).all).toEqual([1]);
});

test('the columns to choose from are those of money, and those of texts that repeat', () => {
  const sheet = { headers, samples: rows };
  expect(moneyColumns(sheet, anyMoney).all).toEqual(expect.arrayContaining([1, 4]));
  expect(groupColumns(sheet)).toEqual([3]);
});
