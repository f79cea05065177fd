import { expect, test } from '@jest/globals';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import type { Customers } from '../../../src/sheet/customers';
import { fittingModels, modelToShow } from '../../../src/taskpane/state/fitting-models';

const customersWith = (
  headers: string[],
  row: Customers['samples'][number],
  segmentedBy: string[] = [],
): Customers => ({
  range: { sheetId: 's', sheetName: 'Customers', top: 0, left: 0, rows: 1, columns: headers.length },
  headers,
  samples: [row],
  segmentedBy,
});
const dealers = customersWith(['Client', 'Sales', 'Loyalty', 'Last order'], ['Acme', 1200, 80, '2026-01-05']);
const fittingIds = (customers: Customers) => fittingModels(customers, catalogue).fitting.map(({ id }) => id);

test('the questions that the headers can answer come first, in the order of the catalogue', () => {
  expect(fittingIds(dealers)).toEqual(['sales-loyalty', 'deal-size', 'abc', 'process']);
  expect(fittingModels(dealers, catalogue).others).toHaveLength(catalogue.length - 4);
});

test('numbers under other headers make no question answerable', () => {
  expect(fittingIds(customersWith(['Client', 'Shelf', 'Bin'], ['Acme', 0.4, 0.7]))).toEqual([]);
});

test('of an optional measure alone, the headers must show one at least', () => {
  expect(fittingIds(customersWith(['Client', 'Reputation'], ['Acme', 70]))).toEqual(['satisfaction']);
});

test('shows the model that segmented the customers, otherwise one whose columns they have', () => {
  const present = modelById('sales-loyalty');
  expect(modelToShow(dealers, present, catalogue)).toBe(present);
  const segmented = { ...dealers, segmentedBy: ['process'] };
  expect(modelToShow(segmented, present, catalogue).id).toBe('process');
  const profitable = customersWith(['Client', 'Profit'], ['Acme', 12]);
  expect(modelToShow(profitable, present, catalogue).id).toBe('abc');
});
