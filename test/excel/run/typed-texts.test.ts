import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, planSegments, writeSegments } from '../../../src/excel/use-cases';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';
import { choice, model } from '../customers';
import { calculate, startFunctions } from '../formulas';
import { openBook, type Book, type Rows } from '../open-book';

/** A region in which 1,234.50 is typed as 1.234,50. */
const berlin = { decimal: ',', thousands: '.', shortDate: 'dd.MM.yyyy' };

let book: Book;
beforeAll(async () => {
  book = await openBook({ region: berlin });
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

/** The medians of what can be read are 1,234.5 and 40. */
const typed: Rows = [
  ['Kunde', 'Sales', 'Ort', 'Loyalty'],
  ['Adler', "'1.234,50 €", 'Bonn', "'50,0"],
  ['Birke', "'(300)", 'Köln', "'１２０"],
  ['Dorn', "'1,2亿", 'Kiel', 'low'],
  ['Eiche', "'12,000.50", 'Jena', 30],
  ['Falke', 1000, 'Ulm', "'5\u00a0"],
  ['Geier', "'1.234.567", 'Hof', "'n/a"],
];
const tiers = ['Treasure', 'Rising star', 'High-risk', 'Unclassified', 'Phase out', 'Unclassified'];

describe('numbers typed as text, where the decimals follow a comma', () => {
  test('are proposed, read, and shown before anything is written', async () => {
    await book.addSheet('Getippt', typed);
    const found = await findCustomers();
    expect(proposeColumns(found, model)).toEqual({ sales: 1, loyalty: 3 });
    const before = await book.everything();
    const { readings } = await planSegments(found, choice);
    expect(readings[0]).toEqual({
      measure: 'sales',
      inPercent: false,
      filled: 6,
      read: 5,
      fromText: 4,
      examples: [
        { cell: '1.234,50 €', readAs: { kind: 'number', value: 1234.5 } },
        { cell: '(300)', readAs: { kind: 'number', value: -300 } },
        { cell: '1,2亿', readAs: { kind: 'number', value: 120_000_000 } },
      ],
    });
    expect(await book.everything()).toEqual(before);
  });

  test('make the tiers, and what could be another number is left unclassified', async () => {
    const { plan } = await writeSegments(await findCustomers(), choice, 'keep');
    expect(plan.unclassified).toEqual([
      {
        row: 3,
        cell: 'Getippt!B5',
        reason: expect.stringMatching(
          /^Sales: "12,000\.50" is typed differently from the rest of its column/,
        ),
      },
      { row: 5, cell: 'Getippt!D7', reason: 'Loyalty: "n/a" is not a number' },
    ]);
    expect((await book.cells('Getippt', 'E2:E7')).flat()).toEqual(tiers);
  });

  test('stay as they were typed', async () => {
    expect((await book.cells('Getippt', 'B2:B4')).flat()).toEqual(['1.234,50 €', '(300)', '1,2亿']);
  });

  test('are read alike by CLIENT_TIER', async () => {
    await calculate(book, 'Getippt', 'H2', '=CLIENT_TIER(B2:B7,D2:D7)');
    expect((await book.cells('Getippt', 'H2:H7')).flat()).toEqual(tiers);
  });
});

test('reads dates typed as text with the day first, and reports one that is no day', async () => {
  await book.addSheet('Seit', [
    ['Client', 'First order'],
    ['Adler', "'03.04.2025"],
    ['Birke', "'2026-01-31"],
    ['Dorn', "'31.04.2025"],
  ]);
  // 46347 is 2026-11-21; 45750 is 2025-04-03, more than 12 months before it; 46053 is 2026-01-31.
  const tenure = { ...choice, modelId: 'tenure', columns: { first_order: 1 }, asOf: 46347 };
  const { plan } = await writeSegments(await findCustomers(), tenure, 'keep');
  expect(plan.readings[0]!.examples.map(({ readAs }) => readAs)).toEqual([
    { kind: 'date', value: 45750 },
    { kind: 'date', value: 46053 },
  ]);
  expect(plan.unclassified.map(({ cell }) => cell)).toEqual(['Seit!B4']);
  expect((await book.cells('Seit', 'C2:C4')).flat()).toEqual(['Old', 'New', 'Unclassified']);
});

test('customers of whom all is typed as text are found', async () => {
  await book.addSheet('Nur Text', [
    ['Kunde', 'Sales'],
    ['Adler', "'1.234,50 €"],
    ['Birke', "'2.345,00 €"],
  ]);
  expect(proposeColumns(await findCustomers(), model)).toMatchObject({ sales: 1 });
});

test('reports clients on several rows, and gives each row its own tier', async () => {
  await book.addSheet('Doppelt', [
    ['Client', 'Sales', 'City', 'Loyalty'],
    ['Adler', 100, 'Bonn', 9],
    ['Birke', 5, 'Kiel', 9],
    ['ADLER ', 5, 'Bonn', 1],
  ]);
  const { plan } = await writeSegments(await findCustomers(), { ...choice, computesAnew: true }, 'keep');
  expect(plan.repeated).toEqual([{ name: 'Adler', cell: 'Doppelt!A2', others: ['Doppelt!A4'] }]);
  expect((await book.cells('Doppelt', 'E2:E4')).flat()).toEqual(['Treasure', 'Treasure', 'High-risk']);
});
