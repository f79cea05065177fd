import { describe, expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { repeatedClients, repeatedRows } from '../../../src/sheet/rows/find-repeated-clients';

const range = { sheetId: '1', sheetName: 'Q1 list', top: 0, left: 0, rows: 6, columns: 3 };

function repeated(columns: Record<string, CellValue[]>, isClient: (row: number) => boolean = () => true) {
  const evidence = { headers: Object.keys(columns), labels: new Map(Object.values(columns).entries()) };
  return atOneGo(repeatedClients(range, evidence, atOneGo(repeatedRows(evidence, isClient))));
}

describe('a client on several rows', () => {
  test('is reported with its cells, whatever the case, width and blanks of the name', () =>
    expect(repeated({ No: [1, 2, 3, 4], Client: ['Acme AG', 'Birch', ' ACME  ag', 'ＡｃｍｅAG'] })).toEqual([
      { name: 'Acme AG', cell: "'Q1 list'!B2", others: ["'Q1 list'!B4", "'Q1 list'!B5"] },
    ]));

  test('is found below a Chinese header', () =>
    expect(repeated({ 客户名称: ['晨光公司', '晨光 公司', '远山'] }).map(({ name }) => name)).toEqual([
      '晨光公司',
    ]));

  test('is found among many others, and nobody else is', () => {
    const names = Array.from({ length: 20_000 }, (_, row) => `Client ${row < 19_900 ? row : row - 19_900}`);
    const evidence = { headers: ['Client'], labels: new Map([[0, names]]) };
    expect(atOneGo(repeatedRows(evidence, () => true))).toEqual(
      Array.from({ length: 100 }, (_, row) => [row, row + 19_900]),
    );
  });

  test('is identified by its number if there is one', () =>
    expect(repeated({ Name: ['Li', 'Li', 'Li'], 'Customer ID': [7, 8, '7'] })).toEqual([
      { name: '7', cell: "'Q1 list'!B2", others: ["'Q1 list'!B4"] },
    ]));
});

describe('what is no client on several rows', () => {
  test.each([['City'], ['Client type'], ['客户级别'], ['Sales rep name']])('the same %s', (header) =>
    expect(repeated({ [header]: ['Bonn', 'Bonn'] })).toEqual([]),
  );
  test('names that differ', () => expect(repeated({ Client: ['Acme', 'Acme 2'] })).toEqual([]));
  test('blanks and errors', () => expect(repeated({ Client: ['', ' ', '#N/A', '#N/A'] })).toEqual([]));
  test('a row that is no client', () =>
    expect(repeated({ Client: ['Total', 'Acme', 'Total'] }, (row) => row === 1)).toEqual([]));
});
