import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Language } from '../../../src/classifier/language';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planFor } from '../plan-for';
import { SheetProblem } from '../../../src/sheet/problem';
import type { Choice } from '../../../src/sheet/choice';

const tiers = modelById('sales-loyalty').tiers;
const strategyOf = (id: string, language: Language = 'en') =>
  tiers.find((tier) => tier.id === id)!.strategy[language];

/** Clients in rows 3 and below, sales in column B and loyalty in column D of the sheet *My clients*. */
function plan(
  clients: [sales: CellValue, loyalty: CellValue][],
  more: Partial<Choice> = {},
  headers: string[] = [],
) {
  const range = { sheetId: 's', sheetName: 'My clients', top: 1, left: 0, rows: clients.length, columns: 4 };
  const choice: Choice = {
    modelId: 'sales-loyalty',
    columns: { sales: 1, loyalty: 3 },
    cutoffs: { sales_cutoff: { kind: 'fixed', value: 100 }, loyalty_cutoff: { kind: 'fixed', value: 5 } },
    language: 'en',
    asOf: 46347,
    ...more,
  };
  const measures = {
    sales: clients.map(([sales]) => sales),
    loyalty: clients.map(([, loyalty]) => loyalty),
  };
  return planFor(range, choice, { measures, otherHeaders: headers });
}

test('each client gets a tier and its strategy below the headers', () => {
  const { segment, strategy, counts } = plan([
    [100, 5],
    [250, 4.9],
    [99, 8],
    ['low', 'not loyal'],
  ]);
  expect(segment).toEqual(['Segment', 'Treasure', 'High-risk', 'Rising star', 'Phase out']);
  expect(strategy).toEqual([
    'Strategy',
    ...['treasure', 'high-risk', 'rising-star', 'phase-out'].map((id) => strategyOf(id)),
  ]);
  expect(counts).toEqual([1, 1, 1, 1]);
});

test('in Chinese', () => {
  const { segment, strategy, unclassified } = plan(
    [
      [100, 5],
      [120, ''],
    ],
    { language: 'zh' },
  );
  expect(segment).toEqual(['客户分级', '珍贵客户', '未分类']);
  expect(strategy).toEqual(['策略', strategyOf('treasure', 'zh'), '忠诚度为空']);
  expect(unclassified[0]!.reason).toBe('忠诚度为空');
});

describe('clients who cannot be classified', () => {
  const { segment, strategy, unclassified, counts, blankRows } = plan([
    [120, ''],
    ['n/a', 8],
    [130, '#DIV/0!'],
    ['', ' '],
    [90, 2],
  ]);

  test('say so in the sheet, with the reason beside', () => {
    expect(segment.slice(1)).toEqual(['Unclassified', 'Unclassified', 'Unclassified', '', 'Phase out']);
    expect(strategy.slice(1, 5)).toEqual([
      'Loyalty is blank',
      'Sales is not a number',
      'Loyalty is an error',
      '',
    ]);
  });

  test('are listed with the cell that cannot be used and its content', () =>
    expect(unclassified).toEqual([
      { row: 0, cell: "'My clients'!D3", reason: 'Loyalty is blank' },
      { row: 1, cell: "'My clients'!B4", reason: 'Sales: "n/a" is not a number' },
      { row: 2, cell: "'My clients'!D5", reason: 'Loyalty: the cell shows #DIV/0!' },
    ]));

  test('count in no tier, and a blank row is no client', () => {
    expect(counts).toEqual([0, 0, 0, 1]);
    expect(blankRows).toBe(1);
  });

  test('a long text is quoted by its beginning', () => {
    const [long] = plan([
      ['x'.repeat(500), 8],
      [1, 1],
    ]).unclassified;
    expect(long!.reason).toBe(`Sales: "${'x'.repeat(40)}…" is not a number`);
  });
});

test('cut-offs left out follow the model: the median', () => {
  const { cutoffs } = plan(
    [
      [10, 1],
      [30, 2],
      [50, 9],
    ],
    { cutoffs: {} },
  );
  expect(cutoffs.map(({ value }) => value)).toEqual([30, 2]);
});

test('headers that the sheet has already get the name of the model', () => {
  const { segment, strategy } = plan([[1, 1]], {}, [
    'Client',
    ' segment',
    'STRATEGY',
    'strategy: sales and loyalty',
  ]);
  expect([segment[0], strategy[0]]).toEqual(['Segment: Sales and loyalty', 'Strategy: Sales and loyalty 2']);
});

test('a column in which nothing can be read stops the work, naming its first cell that is filled', () => {
  const tryIt = () =>
    plan([
      [10, ''],
      [30, 'soon'],
    ]);
  expect(tryIt).toThrow(SheetProblem);
  expect(tryIt).toThrow(/Loyalty.*'My clients'!D4/s);
});
