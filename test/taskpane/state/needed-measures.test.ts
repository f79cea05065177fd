import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Customers } from '../../../src/sheet/customers';
import { neededMeasures } from '../../../src/taskpane/state/needed-measures';

/** Returns the measures that a model needs of a sheet with these headers: `needs 2 of profit, growth`. */
function needed(modelId: string, headers: readonly string[], row: Customers['samples'][number]) {
  const range = { sheetId: 's', sheetName: 'S', top: 0, left: 0, rows: 1, columns: headers.length };
  const { measures, least, unclear } = neededMeasures(
    { range, headers, samples: [row], segmentedBy: [] },
    modelById(modelId),
  );
  const ids = (all: typeof measures) => all.map(({ id }) => id).join(', ');
  return `needs ${least} of ${ids(measures)}; choose ${ids(unclear)}`;
}

test('each required measure without a column is needed', () => {
  expect(needed('value', ['Client', 'Sales'], ['Acme', 120])).toBe('needs 2 of profit, growth; choose ');
  expect(needed('value', ['Client', 'Profit'], ['Acme', 120])).toBe('needs 1 of growth; choose ');
});

test('of optional measures some are needed', () => {
  expect(needed('satisfaction', ['Client', 'Reputation'], ['Acme', 70])).toMatch(/^needs 2 of awareness, /);
});

test('a column that two headers fit equally is to be chosen, not missing', () => {
  const headers = ['Client', 'Sales 2024', 'Sales 2025', 'Loyalty'];
  expect(needed('sales-loyalty', headers, ['Acme', 120, 90, 5])).toBe('needs 0 of ; choose sales');
});

test('a guess by values is not shown by a header', () => {
  expect(needed('sales-loyalty', ['Client', 'Foo', 'Loyalty'], ['Acme', 120, 5])).toBe(
    'needs 1 of sales; choose ',
  );
});
