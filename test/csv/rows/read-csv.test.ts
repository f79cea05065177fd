import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../src/csv/rows/read-csv';

const valuesOf = (text: string) =>
  readCsv(new TextEncoder().encode(text)).map((row) => row.map(({ value }) => value));

describe('what parts the cells', () => {
  test.each([
    ['commas', 'Client,Sales,City\nAda,5,Bern\n'],
    ['semicolons', 'Client;Sales;City\nAda;5;Bern\n'],
    ['tabs', 'Client\tSales\tCity\nAda\t5\tBern\n'],
    ['bars', 'Client|Sales|City\nAda|5|Bern\n'],
    ['what the first line says, as Excel reads it', 'sep=;\r\nClient;Sales;City\r\nAda;5;Bern\r\n'],
    ['a sign that only the first line could tell', '"sep=^"\nClient^Sales^City\nAda^5^Bern\n'],
    ['semicolons, with commas in every title', 'Client;Sales;City\nAda;5;Bern\n'],
  ])('may be %s', (_, text) =>
    expect(valuesOf(text)).toEqual([
      ['Client', 'Sales', 'City'],
      ['Ada', 5, 'Bern'],
    ]),
  );

  test('is not decided by a title above the header', () => {
    const title = 'Umsatz nach Kunden, netto, ohne Porto, in Euro, Stand 27.11.2026\n\n';
    expect(valuesOf(`${title}Kunde;Umsatz\nAda;1,50\nBen;2,25\n`).slice(2)).toEqual([
      ['Kunde', 'Umsatz'],
      ['Ada', 1.5],
      ['Ben', 2.25],
    ]);
    expect(valuesOf('Customers; all; by name\nClient,Sales\nAda,5\nBen,7\n').slice(1)).toEqual([
      ['Client', 'Sales'],
      ['Ada', 5],
      ['Ben', 7],
    ]);
  });

  test('is not a comma between digits, of which there may be more', () =>
    expect(valuesOf('K;A;B;C\nAda;1,50;2,50;3,75\nBen;1,25;2,75;3,50\n')[1]).toEqual([
      'Ada',
      1.5,
      2.5,
      3.75,
    ]));

  test('is not what stands between quotes', () =>
    expect(valuesOf('Client,Tags,Sales\n"Ada; Ltd","a;b;c",5\n"Ben; Ltd","d;e;f",7\n')[2]).toEqual([
      'Ben; Ltd',
      'd;e;f',
      7,
    ]));

  test('is not the tab that programs put behind a number to keep it text', () =>
    expect(valuesOf('订单号\t,金额\n31203498760123\t,5\n31203498760124\t,7\n')[1]).toEqual([
      '31203498760123\t',
      5,
    ]));
});

test('cells may have line breaks, delimiters and quotes in them', () =>
  expect(valuesOf('Client,Note\n"Ada ""A"" Ltd","two\nlines, one cell"\n')[1]).toEqual([
    'Ada "A" Ltd',
    'two\nlines, one cell',
  ]));

test.each([
  ['Client,Sales,Note\n"Ada",5,"\n"Ben",7,"\n"Cyd",9,"\n', 2],
  ['Client,Sales\nAda,5\n"12 inch Ltd,7\nCyd,9\n"Dan",3\n', 3],
])('a mark that only the next line seems to close would swallow lines, and is refused: %j', (text, line) =>
  expect(() => valuesOf(text)).toThrow(expect.objectContaining({ code: 'quoteNotClosed', line })),
);

test.each(['"two\nlines" ,5', '"12"" inch",5', '"5"x,5'])('a cell is read as it was: %j', (row) =>
  expect(valuesOf(`Note,Sales\n${row}\n`)).toHaveLength(2),
);

test('a mark at the start is no part of the first header', () =>
  expect(valuesOf('\ufeffClient,Sales\nAda,5\n')[0]).toEqual(['Client', 'Sales']));

test('an empty file has no rows', () => expect(valuesOf('')).toEqual([]));
