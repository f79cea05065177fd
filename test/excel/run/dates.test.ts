import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, planSegments, writeSegments } from '../../../src/excel/use-cases';
import { columnLetters, type CellValue } from '../../../src/sheet/cells/cell';
import type { Choice } from '../../../src/sheet/choice';
import { startFunctions } from '../formulas';
import { openBook, type Book } from '../open-book';

let book: Book;
const sheet = 'Clients';
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());
afterEach(() => book.clear());

/** 2026-11-27. */
const asOf = 46353;
const date = (day: string) => Date.parse(day) / 86_400_000 + 25_569;

/** Opens the rows below their header; the dates among them, which are the largest numbers, are shown as such. */
async function open(rows: CellValue[][]) {
  await book.addSheet(sheet, rows);
  await book.edit(sheet, (cells) => {
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (Number(cell) > 40_000) cells.getCell(at, column).numberFormat = [['m/d/yyyy']];
      }),
    );
  });
}

async function found(asked: Pick<Choice, 'modelId' | 'columns'> & Partial<Choice>) {
  await book.activate(sheet);
  return {
    customers: await findCustomers(),
    choice: { cutoffs: {}, language: 'en', asOf, ...asked } as const,
  };
}

async function segments(rows: CellValue[][], asked: Parameters<typeof found>[0]) {
  const { customers, choice } = await found(asked);
  await writeSegments(customers, choice, 'replace');
  await book.workbook.calculated();
  const column = columnLetters(rows[0]!.length);
  return (await book.cells(sheet, `${column}2:${column}${rows.length}`)).flat();
}

const recencies: CellValue[][] = [
  ['Client', 'Last order date', 'Orders', 'Total spend'],
  ['A1', date('2026-11-20'), 20, 2000],
  ['B2', date('2026-10-01'), 12, 1200],
  ['C3', date('2026-06-01'), 8, 800],
  ['D4', date('2025-12-01'), 4, 400],
  ['E5', date('2024-12-01'), 2, 200],
];
const tenures: CellValue[][] = [
  ['Client', 'Client since', 'Volume'],
  ['Acme', date('2020-01-15'), 900],
  ['Birch', date('2023-11-27'), 100],
  ['Cole', date('2023-11-28'), 200],
  ['Dahl', date('2026-11-01'), 300],
  ['Ebel', date('2010-05-05'), 150],
];
const stages: CellValue[][] = [
  ['Client', 'Orders', 'Customer since', 'Last purchase'],
  ['Acme', 5, date('2025-11-27'), date('2026-11-01')],
  ['Birch', 5, date('2025-11-28'), date('2026-11-01')],
  ['Cole', 5, date('2015-01-01'), date('2025-10-27')],
  ['Dahl', 1, date('2026-01-01'), date('2026-01-01')],
];

describe.each(['values', 'live', 'portable'] as const)('as %s', (writeAs) => {
  test.each([
    [
      'the latest order is the best recency',
      recencies,
      { modelId: 'rfm', columns: { recency: 1, frequency: 2, monetary: 3 } },
      ['Champions', 'Potential Loyalist', 'Potential Loyalist', 'About To Sleep', 'Lost'],
    ],
    [
      'the last order in Chinese',
      recencies,
      { modelId: 'rfm', columns: { recency: 1, frequency: 2, monetary: 3 }, language: 'zh' },
      ['冠军客户', '潜在忠诚', '潜在忠诚', '即将沉睡', '已流失'],
    ],
    [
      'three complete years are long',
      tenures,
      { modelId: 'position', columns: { tenure_years: 1, volume: 2 } },
      ['Main', 'General', 'Scattered', 'Scattered', 'General'],
    ],
    [
      'twelve complete months are long, unless the last order is thirteen months ago',
      stages,
      { modelId: 'lifecycle', columns: { orders: 1, tenure_months: 2, months_since_last: 3 } },
      ['Long-term', 'Repeat', 'Repeat', 'First purchase'],
    ],
  ] as const)('%s', async (_, rows, asked, expected) => {
    const sheetRows = rows as CellValue[][];
    await open(sheetRows);
    expect(await segments(sheetRows, { ...asked, writeAs })).toEqual(expected);
  });
});

test.each(['live', 'portable'] as const)(
  'what is no date among dates is refused with its cell for %s formulas, which would take it for days',
  async (writeAs) => {
    await open([...recencies, ['F6', 30, 6, 600]]);
    const { customers, choice } = await found({
      modelId: 'rfm',
      columns: { recency: 1, frequency: 2, monetary: 3 },
      writeAs,
    });
    await expect(writeSegments(customers, choice, 'keep')).rejects.toThrow('Clients!B7: 30');
  },
);

describe('a date in a column of figures', () => {
  const bySales = { modelId: 'sales-loyalty', columns: { sales: 1, loyalty: 2 } } as const;
  const rows = (count: number): CellValue[][] => [
    ['Client', 'Sales', 'Loyalty'],
    ...Array.from({ length: count }, (_, at): CellValue[] => [`Client ${at + 1}`, 100 + (at % 7), at % 5]),
  ];

  test('is reported with its cell, also far down a long column', async () => {
    const long = rows(420);
    long[300]![1] = date('2026-11-20');
    long[400]![2] = date('2026-11-20');
    await open(long);
    const { customers, choice } = await found(bySales);
    const { unclassified } = await planSegments(customers, choice);
    expect(unclassified.map(({ cell, reason }) => [cell, reason])).toEqual([
      ['Clients!B301', 'Sales: the cell shows a date, 2026-11-20'],
      ['Clients!C401', 'Loyalty: the cell shows a date, 2026-11-20'],
    ]);
  });

  test('is refused for formulas, which would take it for 46,346', async () => {
    const short = rows(20);
    short[3]![1] = date('2026-11-20');
    await open(short);
    const { customers, choice } = await found({ ...bySales, writeAs: 'live' });
    await expect(writeSegments(customers, choice, 'keep')).rejects.toThrow('Clients!B4: 46346');
  });

  test('that holds nothing else is refused', async () => {
    await open(recencies);
    const { customers, choice } = await found({ ...bySales, columns: { sales: 1, loyalty: 2 } });
    await expect(planSegments(customers, choice)).rejects.toThrow('Clients!B2');
  });
});
