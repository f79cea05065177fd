import { describe, expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { refuseHeadings } from '../../../src/sheet/doubts/refuse-headings';
import { SheetProblem } from '../../../src/sheet/problem';

const range = { sheetId: '1', sheetName: 'Sales', top: 4, left: 0, rows: 20, columns: 3 };

/** Returns the cell that is named in the refusal; undefined if the list is accepted. Rows are client and amount. */
function refused(header: string, rows: readonly (readonly CellValue[])[]): string | undefined {
  const labels = new Map([[0, rows.map(([label]) => label!)]]);
  const isClient = (row: number) => rows[row]![1] !== '' && rows[row]![2] !== 'total';
  try {
    atOneGo(refuseHeadings(range, { headers: [header, 'Amount'], labels }, isClient, undefined));
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error;
    return /Sales!\w+/.exec(error.message)?.[0];
  }
  return undefined;
}

describe('clients as headings above their rows are refused, with the first', () => {
  test.each([
    ['', 'Total for Ann'],
    ['', 'Total Ann'],
    ['', 'Ann Summe'],
    ['Customer', 'Total for Ann'],
    ['', 'Ann 合计'],
  ])('header "%s", closed by %s', (header, closing) =>
    expect(
      refused(header, [
        ['Bob', 12],
        ['Ann', ''],
        ['', 500],
        ['', 700],
        [closing, 1200, 'total'],
      ]),
    ).toBe('Sales!A7'),
  );

  test('without totals, if no row below names its client', () =>
    expect(
      refused('Kunde', [
        ['Ann', ''],
        ['', 500],
        ['Bob', ''],
        ['', 700],
      ]),
    ).toBe('Sales!A6'));

  test('a total over one row, which looks like a client', () =>
    expect(
      refused('', [
        ['Bob', ''],
        ['', 90],
        ['Total for Bob', 90],
      ]),
    ).toBe('Sales!A6'));
});

describe('other lists are accepted', () => {
  test.each<[string, string, readonly (readonly CellValue[])[]]>([
    [
      'clients without figures among others',
      'Customer',
      [
        ['Ann', ''],
        ['Bob', 7],
        ['', 3],
        ['Cid', 9],
      ],
    ],
    [
      'a client named like a total',
      '',
      [
        ['Ann', 5],
        ['', 3],
        ['Total Ann Ltd', 9],
      ],
    ],
    [
      'texts in a column that names no client',
      'Remarks',
      [
        ['late', ''],
        ['', 5],
        ['new', ''],
        ['', 6],
      ],
    ],
    [
      'a region above clients',
      'Customer',
      [
        ['North', ''],
        ['Ann', 5],
        ['Total North', 5, 'total'],
      ],
    ],
  ])('%s', (_, header, rows) => expect(refused(header, rows)).toBeUndefined());
});
