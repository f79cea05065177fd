import { describe, expect, test } from '@jest/globals';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { choice, customers } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();

test('on a large sheet only its first rows are read to find the clients, who go down to its end', async () => {
  const clients = Array.from({ length: 30_000 }, (_, index) => [`Client ${index}`, index, index % 10]);
  book.load('Large', [
    ['Client', 'Sales', 'Loyalty'],
    ...clients,
    ['', '', ''],
    ['Total', 449_985_000, 135_000],
  ]);
  await book.select('Large', 'B25000');
  const found = await findCustomers();
  expect(found.range).toMatchObject({ top: 0, left: 0, rows: 30_002, columns: 3 });
  expect(found.samples.length).toBeLessThanOrEqual(200);
  const plan = await planSegments(found, { ...choice, columns: { sales: 1, loyalty: 2 } });
  expect(plan.nonClients).toEqual([
    { row: 30_001, cell: 'Large!A30003', reason: '"Total" adds up other rows' },
  ]);
  expect(plan.counts.reduce((sum, count) => sum + count, 0)).toBe(30_000);
});

test('on a large sheet whose first list ends early, reports the rows that were not read', async () => {
  const rows = Array.from({ length: 6000 }, (_, row) => customers[row] ?? ['', '', '', '']);
  rows[5999] = ['Zeta', 70, 'Ulm', 4];
  book.load('Sparse', rows);
  await book.select('Sparse', 'A2');
  const { range, outside } = await findCustomers();
  expect(range).toMatchObject({ top: 0, rows: 4 });
  expect(outside).toEqual([{ top: 210, bottom: 5999, left: 0, right: 3, cause: 'notLookedAt' }]);
});

describe('far below the rows that are looked at to find the clients', () => {
  const header = ['Client', 'Sales', 'Loyalty', 'City'];
  // One remark far to the right makes a large sheet of few rows.
  const remark = [...Array<string>(50).fill(''), 'checked in May'];
  const clients = Array.from({ length: 600 }, (_, row) => [`Client ${row}`, row, row % 10, 'Bonn']);
  const blank = ['', '', '', ''];
  const openWith = async (name: string, further: CellValue[][], columns = { sales: 1, loyalty: 2 }) => {
    book.load(name, [[...header, ...remark], ...clients, ...further]);
    await book.select(name, 'A2');
    const found = await findCustomers();
    return { found, choice: { ...choice, columns } };
  };

  test('leaves out another list, and reports its rows', async () => {
    const suppliers = [['South'], ['Supplier', 'Orders', 'Rating', 'City', 'Days', 'Terms']];
    const wide = [...suppliers, ['Zeta', 12, 4, 'Rome', 'x', 'y'], ['Yak', 9, 3, 'Oslo', 'x', 'y']];
    const { found, choice } = await openWith('Far list', [blank, ...wide]);
    const plan = await planSegments(found, choice);
    expect(plan.range).toMatchObject({ top: 0, rows: 600 });
    expect(plan.outside).toEqual([{ top: 603, bottom: 605, left: 0, right: 3, cause: 'ownHeader' }]);
    expect(plan.counts.reduce((sum, count) => sum + count, 0)).toBe(600);

    // The other list is also in the columns beside the clients; it must be neither overwritten nor removed.
    const { address } = await writeSegments(found, choice, 'keep');
    expect(address).toBe("'Far list'!E1:F601");
    expect(await book.cells('Far list', 'E601:F606')).toEqual([
      [expect.any(String), expect.any(String)],
      ['', ''],
      ['', ''],
      ['Days', 'Terms'],
      ['x', 'y'],
      ['x', 'y'],
    ]);
    await removeSegments(await findCustomers(), choice.modelId);
    expect(await book.cells('Far list', 'D601:F606')).toEqual([
      ['Bonn', '', ''],
      ['', '', ''],
      ['', '', ''],
      ['City', 'Days', 'Terms'],
      ['Rome', 'x', 'y'],
      ['Oslo', 'x', 'y'],
    ]);
  });

  test('leaves out rows below a larger gap than any inside the list, as on a small sheet', async () => {
    const { found, choice } = await openWith('Far rows', [blank, blank, blank, blank, ['Zeta', 7, 5, 'Ulm']]);
    const plan = await planSegments(found, choice);
    expect(plan.range.rows).toBe(600);
    expect(plan.outside).toEqual([{ top: 605, bottom: 605, left: 0, right: 3, cause: 'farBelow' }]);
  });

  test.each([
    ['Go on', 'below a blank row', [blank, ['Zeta', 7, 5, 'Ulm']], 602],
    [
      'In words',
      'of whom all is in words',
      [blank, ['Zeta', 'tbd', 'n/a', 'Ulm'], ['Yak', 9, 1, 'Ulm']],
      603,
    ],
    [
      'Nameless',
      'where the row between is blank only in the columns that are read',
      [
        ['', '', '', 'Ulm'],
        ['Zeta', 'seven', 'often', 'Ulm'],
        ['Yak', 9, 1, 'Ulm'],
      ],
      603,
    ],
    [
      'Notes',
      'with notes below',
      [...Array<CellValue[]>(5).fill(blank), ['* in thousands', '', '', '']],
      606,
    ],
  ])('%s: clients go on %s', async (name, _, further, rows) => {
    const { found, choice } = await openWith(name, further);
    const plan = await planSegments(found, choice);
    expect(plan.range.rows).toBe(rows);
    expect(plan.outside).toEqual([]);
  });

  test('an Excel table below is none of them', async () => {
    book.load('Far table', [[...header, ...remark], ...clients, blank, ['Client', 'Sales'], ['Zeta', 7]]);
    await book.edit('Far table', (sheet) => void sheet.tables.add('A603:B604', true));
    await book.select('Far table', 'A2');
    expect((await findCustomers()).range).toMatchObject({ top: 0, rows: 601 });
  });
});
