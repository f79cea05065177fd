import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { proposals, proposeColumns } from '../../../src/sheet/match/propose-columns';

const model = modelById('sales-loyalty');

/** A sheet by its columns: header and cells. */
function propose(columns: Record<string, CellValue[]>) {
  const headers = Object.keys(columns);
  const rows = Math.max(...headers.map((header) => columns[header]!.length));
  const samples = Array.from({ length: rows }, (_, row) =>
    headers.map((header) => columns[header]![row] ?? ''),
  );
  const proposed = proposeColumns({ headers, samples }, model);
  const named = (id: string) => (proposed[id] === undefined ? undefined : headers[proposed[id]]);
  return { sales: named('sales'), loyalty: named('loyalty') };
}

const names = ['Acme', 'Birch', 'Cole'];
const money = [1200, 830.5, 40];
const scores = [3, 7, 5];

describe('a column that is blank', () => {
  const proposed = (headers: string[], ...samples: CellValue[][]) => proposals({ headers, samples }, model);

  test('is named if no other fits', () =>
    expect(proposed(['Name', 'Revenue', 'Loyalty'], ['Acme', ' ', 3], ['Birch', '', 7])).toEqual({
      sales: { blank: 1 },
      loyalty: { column: 2 },
    }));

  test('gives way to one that is filled', () =>
    expect(proposed(['Name', 'Revenue', 'Sales', 'Loyalty'], ['Acme', '', 120, 3])).toEqual({
      sales: { column: 2 },
      loyalty: { column: 3 },
    }));

  test('is not meant if its cells are filled with something else', () =>
    expect(proposed(['Name', 'Revenue', 'Loyalty'], ['Acme', 'ask Ann', 3]).sales).toEqual({}));
});

describe('by header', () => {
  test.each([
    ['Sales', 'Loyalty'],
    ['REVENUE', 'Loyalty score'],
    ['Annual_Sales (USD)', 'loyalty-index'],
    ['Turnover 2025', 'Loyal?'],
    ['销售额', '忠诚度'],
    ['销售额(万元)', '客户忠诚度'],
    ['銷售額', '忠誠度'],
    ['年銷售額', '是否忠誠'],
    ['Ｓａｌｅｓ', 'LOYALTY'],
  ])('%s and %s', (sales, loyalty) =>
    expect(propose({ Name: names, [loyalty]: scores, [sales]: money })).toEqual({ sales, loyalty }),
  );

  test('the longest match wins over one that comes first', () =>
    expect(propose({ Sales: [1, 2, 3], 'Total sales': money, Loyalty: scores }).sales).toBe('Total sales'));

  test('a header that is the name wins over one that only has it', () =>
    expect(propose({ 'Sales plus': [1, 2, 3], Sales: money, Loyalty: scores }).sales).toBe('Sales'));

  test.each(['Sales rep', 'Sales date', 'Sales ID', 'Sales growth', '销售额同比', '销售额目标'])(
    '%s is something else than sales',
    (header) => expect(propose({ [header]: money, Loyalty: scores }).sales).toBeUndefined(),
  );

  test('English words match as a whole', () =>
    expect(propose({ Wholesales: money, Bonus: [1.5, 2, 9], Loyalty: scores }).sales).toBeUndefined());

  test('a column in which nothing can be read is not proposed', () =>
    expect(propose({ Sales: ['n/a', 'soon', '?'], Loyalty: scores }).sales).toBeUndefined());
});

describe('by what is in the columns', () => {
  test('the only column with numbers is the measure that is left', () =>
    expect(propose({ Client: names, Alpha: money, Loyalty: scores })).toEqual({
      sales: 'Alpha',
      loyalty: 'Loyalty',
    }));

  test('two that could be it: nothing is guessed', () =>
    expect(propose({ Alpha: money, Visits: [1, 5, 2], Loyalty: scores }).sales).toBeUndefined());

  test('two measures and two columns of numbers: nothing is guessed', () =>
    expect(propose({ Client: names, A: money, B: scores })).toEqual({
      sales: undefined,
      loyalty: undefined,
    }));

  test('words that only one measure has tell the column', () =>
    expect(propose({ A: ['loyal', 'not loyal', 'loyal'], B: ['big', 'small', 'big'] })).toEqual({
      sales: 'B',
      loyalty: 'A',
    }));

  test.each<[string, CellValue[]]>([
    ['Customer no.', [501, 17, 388]],
    ['客户编号', [501, 17, 388]],
    ['Row', [1, 2, 3, 4]],
    ['Since', [2019, 2021, 2020]],
    ['Ordered', [45291, 45322, 45100]],
    ['Postal', [10115, 20095, 80331]],
    ['Place', [10115, 20095, 80331]],
    ['Zip', ['01067', '99084', '04109']],
    ['Notes', ['late', 12, 'ok', 'new']],
  ])('%s %j measures nothing', (header, cells) =>
    expect(propose({ [header]: cells, Loyalty: scores }).sales).toBeUndefined(),
  );
});

test('each column is used once', () => {
  const { sales, loyalty } = propose({ 'Loyalty of sales': money, Client: names });
  expect([sales, loyalty].filter((header) => header !== undefined)).toHaveLength(1);
});
