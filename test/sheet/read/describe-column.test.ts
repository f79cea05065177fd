import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { describeColumn } from '../../../src/sheet/read/describe-column';
import type { Culture } from '../../../src/sheet/text/culture';
import { readMeasure } from '../../../src/sheet/read/read-measure';

const today = 46347; // 2026-11-21
const london: Culture = { decimal: '.', group: ',', dateOrder: 'dayFirst' };

function reading(modelId: string, id: string, cells: CellValue[], formats?: string[]) {
  const measure = modelById(modelId).measures.find((each) => each.id === id)!;
  const read = readMeasure(cells, measure, today, london);
  return atOneGo(describeColumn(cells, measure, read, london, formats));
}

describe('what a column was read as', () => {
  test('counts blanks, texts and what could not be read apart', () =>
    expect(reading('sales-loyalty', 'sales', [1, '2', '', ' ', 'n/a', '#N/A', 'high'])).toMatchObject({
      filled: 5,
      read: 3,
      fromText: 2,
    }));

  test('shows texts of different form, three at most', () =>
    expect(
      reading('sales-loyalty', 'sales', ['¥12,000', '¥13,500', 7, '3万', 'low', '(5)'])?.examples,
    ).toEqual([
      { cell: '¥12,000', readAs: { kind: 'number', value: 12_000 } },
      { cell: '3万', readAs: { kind: 'number', value: 30_000 } },
      { cell: 'low', readAs: { kind: 'low' } },
    ]));

  test('shows a number if there is no text', () =>
    expect(reading('sales-loyalty', 'sales', ['', 12_300, 5])?.examples).toEqual([
      { cell: '12300', readAs: { kind: 'number', value: 12_300 } },
    ]));

  test('shows that whole numbers were taken for percentages', () =>
    expect(reading('share-upcoming', 'share', [35, 80])?.examples).toEqual([
      { cell: '35', readAs: { kind: 'share', value: 0.35 } },
    ]));

  test('shows amounts in percent if the sheet does', () => {
    const formatted = reading('sales-loyalty', 'loyalty', ['', 0.35, 0.8], ['General', '0%', '0%']);
    expect(formatted).toMatchObject({
      inPercent: true,
      examples: [{ readAs: { kind: 'share', value: 0.35 } }],
    });
    expect(reading('sales-loyalty', 'loyalty', ['high', '35%'])).toMatchObject({ inPercent: true });
    expect(reading('sales-loyalty', 'loyalty', [0.35], ['0.00'])).toMatchObject({
      inPercent: false,
      examples: [{ readAs: { kind: 'number', value: 0.35 } }],
    });
  });

  test('shows the day that was understood', () =>
    expect(reading('tenure', 'first_order', ['3/4/2025', 45_000])?.examples).toEqual([
      { cell: '3/4/2025', readAs: { kind: 'date', value: 45_750 } },
    ]));

  test('takes yes and no for such', () =>
    expect(reading('relationship', 'closed', ['是', 'no'])?.examples).toEqual([
      { cell: '是', readAs: { kind: 'yes' } },
      { cell: 'no', readAs: { kind: 'no' } },
    ]));

  test('describes no words of a category', () =>
    expect(reading('nature', 'name', ['Acme Ltd'])).toBeUndefined());
});

describe('a column of amounts', () => {
  const sales = modelById('sales-loyalty').measures[0]!;
  const values = (...cells: CellValue[]) => {
    const column = readMeasure(cells, sales, today, london);
    return cells.map((_, row) => (column.knowledge[row] === 0 ? column.values[row] : undefined));
  };
  test('in percent is read as Excel does', () => expect(values('85%', '7.5%', 1)).toEqual([0.85, 0.075, 1]));
  test('beside whole numbers leaves a percentage unread: it might be meant as 85', () =>
    expect(values('85%', 70, 'high')).toEqual([undefined, 70, Infinity]));
});

test('numbers of a column that was typed in two ways are read where they can be but one', () => {
  const sales = modelById('sales-loyalty').measures[0]!;
  const values = (...cells: CellValue[]) => {
    const column = readMeasure(cells, sales, today, london);
    return cells.map((_, row) => (column.knowledge[row] === 0 ? column.values[row] : undefined));
  };
  expect(values('1.234', '1,234.50', '7.5', 8)).toEqual([1.234, 1234.5, 7.5, 8]);
  expect(values('1.234', '1,234.50', '7.5', 8, '1.234,50')).toEqual([
    undefined, // 1,234 to who typed the last of them
    1234.5,
    7.5,
    8,
    undefined,
  ]);
});

test('days of a column are read in the order that one of them shows, or not guessed', () => {
  const first = modelById('tenure').measures[0]!;
  const known = (...cells: string[]) => [...readMeasure(cells, first, today, london).knowledge];
  expect(known('3/4/2025', '25/12/2024')).toEqual([0, 0]);
  expect(known('3/4/2025', '12/25/2024', '2025-04-03')).toEqual([0, 0, 0]);
  expect(known('3/4/2025', '12/25/2024', '25/12/2024', '2025-04-03')).toEqual([2, 2, 2, 0]);
});

test('shows the day that was read, in the column’s order of day and month', () =>
  // 4 March 2025 is 45720 in Excel, 25 December 2024 is 45651.
  expect(reading('tenure', 'first_order', ['3/4/2025', '12/25/2024 10:00'])?.examples).toEqual([
    { cell: '3/4/2025', readAs: { kind: 'date', value: 45_720 } },
    { cell: '12/25/2024 10:00', readAs: { kind: 'date', value: 45_651 } },
  ]));
