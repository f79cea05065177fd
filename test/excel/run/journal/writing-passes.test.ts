import { expect, test } from '@jest/globals';
import { filledInto } from '../../../../src/excel/run/journal/writing-passes';
import type { CellInput } from '../../../../src/excel/office/write-cells';
import { counting } from '../../counting';

const formula = '=CLIENT_ABC(B2,CT_Abc)';
const role = 'segment';
const journal = (segment: readonly CellInput[], table = true) => ({
  ...(table && { table: { name: 'Clients', columns: 3 } }),
  toWrite: { segment },
  written: { modelId: 'abc' },
});

test.each([
  [true, 'a formula of the run in a table', ['Segment', formula], formula, true],
  [false, 'a formula of another model', ['Segment', formula], '=CLIENT_TIER(B2,CT_SalesLoyalty)', true],
  [false, 'a text', ['Segment', formula], 'A', true],
  [false, 'a formula in a column that gets none', ['Segment', 'A'], formula, true],
  [false, 'a formula beside a range', ['Segment', formula], formula, false],
])('%s: Excel may have filled in %s', (expected, _, inputs, cell, isTable) => {
  expect(filledInto(journal(inputs, isTable), { role })(cell)).toBe(expected);
});

test('a column is searched once for formulas, not again for each cell', () => {
  const rows = 2_000;
  const { counted, looks } = counting(Array.from({ length: rows }, () => 'A'));
  const isFilledIn = filledInto(journal(counted), { role });
  for (let row = 0; row < rows; row++) isFilledIn(formula);
  expect(looks.count).toBe(rows);
});
