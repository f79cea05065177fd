import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import { ReasonsByRow } from '../../../src/sheet/read/reasons-by-row';
import { RowsMarked } from '../../../src/sheet/read/row-set';
import { groupRows } from '../../../src/sheet/rows/group-rows';

/** One more than a Map or a Set can hold. */
const rows = 2 ** 24 + 1;

test('rows are noted beyond the number that a Set holds', () => {
  const noted = new RowsMarked(rows + 1);
  for (let row = 0; row < rows; row++) noted.add(row);
  expect([noted.size, noted.has(0), noted.has(rows - 1), noted.has(rows)]).toEqual([rows, true, true, false]);
});

test('a row that is noted twice counts once', () => {
  const noted = new RowsMarked(3, [1, 1]);
  noted.add(1);
  expect([noted.size, noted.has(0), noted.has(1)]).toEqual([1, false, true]);
});

test('nothing is noted at first, and beyond the list there is nothing', () => {
  const noted = new RowsMarked(3);
  expect([noted.size, noted.has(0), noted.has(7)]).toEqual([0, false, false]);
});

test('more rows get a reason than a Map holds', () => {
  const reasons = new ReasonsByRow(rows);
  for (let row = 0; row < rows; row++) reasons.set(row, row % 3 === 0 ? 'Sales: blank' : 'Loyalty: blank');
  expect([0, 1, rows - 2, rows - 1].map((row) => reasons.of(row))).toEqual([
    'Sales: blank',
    'Loyalty: blank',
    'Sales: blank',
    'Loyalty: blank',
  ]);
});

test('a client may be on more rows than a Map holds', () => {
  const all = Array.from({ length: rows }, (_, row) => row + 1);
  const { clientOf, rowsOf } = atOneGo(groupRows([all], rows + 2));
  expect(rowsOf.map(({ length }) => length)).toEqual([1, rows, 1]);
  expect([0, 1, rows, rows + 1].map((row) => clientOf[row])).toEqual([0, 1, 1, 2]);
});
