import { expect, test } from '@jest/globals';
import { cutIntoRequests } from '../../src/excel/office/write-cells';

const cells = (count: number, text: string) => Array.from({ length: count }, () => text);

test('what fits goes in one request', () => {
  const columns = [
    { column: 4, top: 0, cells: cells(300, 'Treasure') },
    { column: 5, top: 0, cells: cells(300, 'Protect and reward') },
  ];
  expect([...cutIntoRequests(columns)]).toEqual([columns]);
});

test('nothing to write is no request', () =>
  expect([...cutIntoRequests([{ column: 4, top: 0, cells: [] }])]).toEqual([]));

test('no request is over 4 MB, and every cell comes once and in its place', () => {
  const columns = [
    { column: 4, top: 2, cells: cells(100_000, '逐步退出') },
    { column: 5, top: 2, cells: cells(100_000, '停止投入:放手才能为好客户腾出空间。') },
  ];
  const requests = [...cutIntoRequests(columns)];
  for (const pieces of requests) {
    expect(new TextEncoder().encode(JSON.stringify(pieces)).length).toBeLessThan(4_000_000);
  }
  for (const { column, top, cells: whole } of columns) {
    const pieces = requests.flat().filter((piece) => piece.column === column);
    expect(pieces.flatMap((piece) => piece.cells)).toEqual(whole);
    const next = pieces.map((piece) => piece.top + piece.cells.length);
    expect(pieces.map((piece) => piece.top)).toEqual([top, ...next.slice(0, -1)]);
  }
});
