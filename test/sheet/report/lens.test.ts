import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { groupColumns, moneyColumns } from '../../../src/sheet/match/lens-columns';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { anyMoney, tallyThrough, type Lens } from '../../../src/sheet/report/lens';
import { writtenTexts } from '../../../src/sheet/record/written-texts';
import { unknownCulture } from '../../../src/sheet/text/culture';
import { planFor } from '../plan-for';

const model = modelById('sales-loyalty');
const headers = ['Client', 'Sales', 'Loyalty', 'Owner', 'Profit'];
/**
 * With cut-offs of 100 sales and 5 loyalty, Acme is a treasure, Birch high-risk, Cole a rising star, and Dahl phase
 * out.
 */
const rows: CellValue[][] = [
  ['Acme', 500, 9, 'Ann', 40],
  ['Birch', 300, 1, 'Bob', 1200],
  ['Cole', 50, 8, 'Ann', -10],
  ['Dahl', 20, 2, 'Bob', ''],
  ['Ewe', 'n/a', 2, 'Ann', 7],
];
const columnOf = (index: number, of = rows) => of.map((row) => row[index]!);

/** Types these texts into the segments, by row, after a run that wrote nothing. */
const typedInto = (typed: Record<number, string>, sheet: CellValue[][]) => ({
  texts: writtenTexts(model, 'en'),
  segment: {
    sheetColumn: 5,
    header: 'Segment',
    writtenHeader: 'Segment',
    cells: sheet.map((_, row) => typed[row] ?? ''),
    formulas: new Set<number>(),
  },
});

function through(
  lens: Lens,
  typed: Record<number, string> = {},
  treatment: OverrideTreatment = 'keep',
  sheet = rows,
) {
  const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
  const plan = planFor(
    { sheetId: 's', sheetName: 'Clients', top: 0, left: 0, rows: sheet.length, columns: 5 },
    {
      modelId: model.id,
      columns: { sales: 1, loyalty: 2 },
      cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) },
      language: 'en',
      asOf: 46000,
      repeated: 'added',
    },
    {
      measures: { sales: columnOf(1, sheet), loyalty: columnOf(2, sheet) },
      evidence: { headers, labels: new Map([[0, columnOf(0, sheet)]]) },
      otherHeaders: headers,
      headers,
      ...(Object.keys(typed).length > 0 && { earlier: typedInto(typed, sheet) }),
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
    const byFormat = {
      header: 'Paid',
      cells: [1, 2, 3, 4, 5],
      formats: ['$0.00', '$0.00', '[$€-407]0.00', '$0.00', '$0.00'],
    };
    expect(through({ money: byFormat })).toMatchObject({ hasCurrencies: true });
    // Without Cole nothing is in euros.
    const seen = through({ money: byFormat, only: { cells: ['x', 'x', 'y', 'x', 'x'], value: 'x' } });
    expect(seen).toMatchObject({ hasCurrencies: false, tally: { money: { sums: [1, 0, 2, 4] } } });
    expect(money(1, 'soon', 3, '', 5)).toMatchObject({ unread: 1, tally: { money: { sums: [1, 3, 0, 0] } } });
  });
});

describe('clients on several rows, added up', () => {
  const orders: CellValue[][] = [
    ['Acme', 400, 9, 'Berlin', 50],
    ['Birch', 300, 1, 'Paris', 120],
    ['Acme', 100, 9, 'Paris', -10],
    ['Cole', 50, 8, '', 10],
    ['Cole', 20, 8, 'Berlin', 5],
    ['Dahl', 20, 2, 'Paris', 'n/a'],
    ['Dahl', 10, 2, 'Paris', 4],
  ];
  const cells = (index: number) => orders.map((row) => row[index]!);
  const lens = { money: { header: 'Profit', cells: cells(4) }, only: { cells: cells(3) } };
  const seen = (given: Lens, typed?: Record<number, string>) => through(given, typed, 'keep', orders);

  test('a client has the sum of her rows; an unreadable row makes it unknown', () => {
    // Acme's refund of 10 leaves 40: no client is below zero.
    expect(seen(lens)).toMatchObject({
      tally: { counts: [1, 1, 1, 1], money: { sums: [40, 15, 120, 0], hasNegative: false } },
      unread: 1,
    });
  });

  test('a client on rows of two cities counts once, with all her money, for the first', () => {
    const berlin = seen({ ...lens, only: { cells: cells(3), value: 'Berlin' } });
    expect(berlin.tally).toMatchObject({ counts: [1, 1, 0, 0], money: { sums: [40, 15, 0, 0] } });
    const paris = seen({ ...lens, only: { cells: cells(3), value: 'Paris' } });
    expect(paris.tally).toMatchObject({ counts: [0, 0, 1, 1], money: { sums: [0, 0, 120, 0] } });
    expect(berlin.values).toEqual([
      { value: 'Berlin', clients: 2 },
      { value: 'Paris', clients: 2 },
    ]);
  });

  test('the money of the model is the same as what the plan says of it', () => {
    const sales = { header: 'Sales', cells: cells(1) };
    expect(seen({ money: sales }).tally.money?.sums).toEqual([500, 70, 300, 30]);
  });

  test('her first row decides what was typed over, for all her money', () => {
    expect(seen(lens, { 0: 'Phase out', 4: 'Treasure' }).tally).toMatchObject({
      counts: [0, 1, 1, 2],
      money: { sums: [0, 15, 120, 40] },
    });
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
