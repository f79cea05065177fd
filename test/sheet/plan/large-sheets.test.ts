import { expect, test } from '@jest/globals';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planInSlices } from '../../../src/sheet/plan/plan-segments';
import { asked } from '../plan-for';
import type { Choice } from '../../../src/sheet/choice';
import { writtenTexts } from '../../../src/sheet/record/written-texts';

const rows = 40_000;
/** Most rows handled without a pause; reading texts, which is slowest, takes a few dozen milliseconds for them. */
const mostRows = 5_000;
const range = { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows, columns: 12 };
const headers = ['Client', 'Sales', 'City', 'Loyalty'];
const choice: Choice = {
  modelId: 'sales-loyalty',
  columns: { sales: 1, loyalty: 3 },
  cutoffs: {},
  language: 'en',
  asOf: 46000,
};
const columnOf = (cellOf: (row: number) => CellValue) =>
  Array.from({ length: rows }, (_, row) => cellOf(row));

/** Returns the same cells, counting how many are read. */
function watched(cells: readonly CellValue[], looked: { cells: number }): readonly CellValue[] {
  return new Proxy(cells, {
    get(target, key, receiver) {
      looked.cells += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

test('planning a large sheet stops again and again, and looks at few cells in between', () => {
  const looked = { cells: 0 };
  const ofSheet = (cellOf: (row: number) => CellValue) => watched(columnOf(cellOf), looked);
  const names = ofSheet((row) => `Client ${row % 30_000}`);
  const measures = {
    sales: ofSheet((row) => `¥${(row * 7919) % 10_007}`),
    loyalty: ofSheet((row) => (row % 50 === 0 ? 'n/a' : row % 10)),
  };
  const earlier = {
    texts: writtenTexts(salesLoyalty, 'en'),
    segment: {
      sheetColumn: 4,
      header: 'Segment',
      writtenHeader: 'Segment',
      cells: ofSheet((row) => (row % 100 === 0 ? 'VIP' : 'Treasure')),
      formulas: new Set<number>(),
    },
  };
  const work = planInSlices(range, asked(choice, range, headers), {
    measures,
    otherHeaders: headers,
    earlier,
    evidence: { headers, labels: new Map([[0, names]]) },
  });
  let stops = 0;
  let most = 0;
  for (let step = work.next(); !step.done; step = work.next()) {
    stops += 1;
    most = Math.max(most, looked.cells);
    looked.cells = 0;
  }
  // Judging, reading two columns, drawing cut-offs, classifying, finding repeated clients and overrides, writing.
  const passes = 8;
  expect(stops).toBeGreaterThanOrEqual((passes * rows) / mostRows);
  // A row has three cells that are read, each looked at a few times.
  expect(most).toBeLessThan(20 * mostRows);
});
