import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { findNonClients } from '../../../src/sheet/rows/find-non-clients';
import type { JudgedRows } from '../../../src/sheet/rows/judge-row';
import { unknownCulture } from '../../../src/sheet/text/culture';
import { examples } from '../../setup/examples';

const { measures } = modelById('sales-loyalty');
const label = fc.constantFrom<CellValue>(
  'Ann',
  'Ben',
  'Summer Ltd',
  'Total',
  'North total',
  '合计',
  'Client',
  '',
  ' ',
  7,
  true,
);
const figure = fc.constantFrom<CellValue>(1, 2, 3, 6, 0, -1, '', 'n/a', '4', 'Sales', true);
const rows = fc.array(fc.tuple(label, label, figure, figure), { minLength: 1, maxLength: 12 });

/** Judges rows of two labels and two figures; without a quick look if formulas were read. */
function judged(cells: readonly (readonly CellValue[])[], formulas?: ReadonlyMap<number, CellValue>) {
  const column = (index: number, header: string) => ({
    sheetColumn: index,
    header,
    cells: cells.map((row) => row[index]!),
  });
  const labels = [column(0, 'Client'), column(1, 'City')];
  const figures = [column(2, 'Sales'), column(3, 'Loyalty')];
  const judgedRows: JudgedRows = {
    ...{ top: 1, labels, names: [], culture: unknownCulture },
    measures: figures.map((each, index) => ({ ...each, measure: measures[index]!, formulas })),
  };
  return atOneGo(findNonClients(judgedRows));
}

test('a quick look at a row finds what a careful one finds', () => {
  let found = 0;
  fc.assert(
    fc.property(rows, (cells) => {
      const quick = judged(cells);
      found += quick.nonClients.length;
      expect(quick).toEqual(judged(cells, new Map()));
    }),
    { numRuns: examples(1000) },
  );
  expect(found).toBeGreaterThan(100);
});

test('a total among plain rows is found', () => {
  const { nonClients } = judged([
    ['Ann', 'Rome', 1, 2],
    ['Ben', 'Oslo', 2, 3],
    ['Total', '', 3, 5],
  ]);
  expect(nonClients.map(({ row, cause }) => [row, cause])).toEqual([[2, 'totalLabel']]);
});

test('after the last client with figures, a name with a city is no note; a text alone is', () => {
  const { nonClients } = judged([
    ['Ada', 'Bonn', 3, 1],
    ['Bea', 'Lyon', '', ''],
    ['Total', '', 3, 1],
    ['Figures of the ERP', '', '', ''],
    ['Source: ERP', 'Paris', '', ''],
  ]);
  expect(nonClients.map(({ row, cause }) => [row, cause])).toEqual([
    [1, 'noFigures'],
    [2, 'totalLabel'],
    [3, 'note'],
    [4, 'note'],
  ]);
});
