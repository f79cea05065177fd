import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../../src/classifier/slices';
import { firstNotAsWritten } from '../../../../src/excel/own/restore/restored-cells';
import { counting } from '../../counting';

const rows = 5_000;
const cells = ['Segment', ...Array.from({ length: rows - 1 }, (_, row) => (row % 2 ? 'Key' : 'Small'))];
const before = cells.map(() => '');

const replaced = (list: readonly string[], row: number, cell: string) =>
  Object.assign([...list], { [row]: cell });

test('whether a run stands unchanged is known after a few looks at each cell', () => {
  const { counted, looks } = counting(cells);
  const written = { inputs: counted, modelId: 'abc' };
  expect(atOneGo(firstNotAsWritten(written, cells, before))).toBeUndefined();
  expect(looks.count).toBeGreaterThanOrEqual(rows);
  expect(looks.count).toBeLessThanOrEqual(4 * rows);
});

test('the page can answer clicks while many cells are compared', () => {
  const work = firstNotAsWritten({ inputs: cells, modelId: 'abc' }, cells, before);
  expect(work.next().done).toBe(false);
});

test.each([
  ['another tier of the run', 'Key', 3],
  ['a cell that was cleared', '', 4_321],
  ["a formula of another model's", '=CLIENT_TIER(B2,CT_SalesLoyalty)', 1],
])('%s is found in its row', (_, cell, row) => {
  const now = replaced(cells, row, cell);
  expect(atOneGo(firstNotAsWritten({ inputs: cells, modelId: 'abc' }, now, before))).toBe(row);
});

test('a cell that the run left alone must be as it was before', () => {
  const inputs = cells.map((cell, row) => (row === 7 ? null : cell));
  const own = replaced(before, 7, 'Mine');
  const compare = (cell: string) =>
    atOneGo(firstNotAsWritten({ inputs, modelId: 'abc' }, replaced(cells, 7, cell), own));
  expect([compare('Mine'), compare('Key')]).toEqual([undefined, 7]);
});
