import { expect, test } from '@jest/globals';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import type { Customers } from '../../../src/sheet/customers';
import { columnsToChoose, fittingModels, modelToShow } from '../../../src/taskpane/state/fitting-models';

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

test('of optional measures alone, the headers must show as many as the question needs', () => {
  expect(fittingIds(customersWith(['Client', 'Reputation'], ['Acme', 70]))).toEqual([]);
  const indicators = ['Client', 'Reputation', 'Repurchase rate', 'Complaint rate'];
  expect(fittingIds(customersWith(indicators, ['Acme', 70, 0.4, 0.1]))).toEqual(['satisfaction']);
});

test('shows the model that segmented the customers, otherwise one whose columns they have', () => {
  const present = modelById('sales-loyalty');
  expect(modelToShow(dealers, present, catalogue)).toBe(present);
  const segmented = { ...dealers, segmentedBy: ['process'] };
  expect(modelToShow(segmented, present, catalogue).id).toBe('process');
  const profitable = customersWith(['Client', 'Profit'], ['Acme', 12]);
  expect(modelToShow(profitable, present, catalogue).id).toBe('abc');
});

test('shows the model that lacks only a column that is there, but blank', () => {
  const unsold = customersWith(['Client', 'Sales', 'Loyalty'], ['Acme', '', 80]);
  expect(modelToShow(unsold, modelById('sales-loyalty'), catalogue).id).toBe('sales-loyalty');
  expect(modelToShow(unsold, modelById('rfm'), catalogue).id).toBe('sales-loyalty');
});

/** Returns what each column is offered as for the model that is shown first, and whether there is nothing to choose. */
function choices(customers: Customers) {
  const shown = modelToShow(customers, modelById('sales-loyalty'), catalogue);
  const unknown = shown.measures.filter(({ optional }) => !optional);
  const { seen, modelOf, isBare } = columnsToChoose(customers, catalogue, shown, unknown, {});
  const offers = seen.map(({ column, couldBe }) => [
    customers.headers[column],
    ...couldBe.map(({ id }) => `${modelOf(id)}: ${id}`),
  ]);
  return { shown: shown.id, offers, isBare };
}

test('where no header fits, a model is shown that one click answers, with what else the column could be', () => {
  const offers = [
    'deal-size: value',
    'deal-likelihood: likelihood',
    'abc: profit',
    'process: last_order',
    'care: days_since_contact',
  ];
  expect(choices(customersWith(['Name', 'Foo', 'Bar'], ['Ada', 4, 9]))).toEqual({
    shown: 'deal-size',
    offers: [
      ['Foo', ...offers],
      ['Bar', ...offers],
    ],
    isBare: false,
  });
  expect(choices(customersWith(['Name', 'Foo'], ['Ada', '2026-03-04'])).offers).toEqual([
    ['Foo', 'process: last_order', 'tenure: first_order', 'care: days_since_contact'],
  ]);
});

test.each([
  ['Sales 2024', 'Sales 2025', 'Loyalty'],
  ['2024年销售额', '2025年销售额', '忠诚度'],
])('a model with one measure among equal columns is shown rather than another one: %s', (...headers) => {
  const present = modelById('sales-loyalty');
  const customers = {
    ...customersWith(['Client', ...headers], ['Acme', 120, 90, 5]),
    samples: [
      ['Acme', 120, 90, 5],
      ['Birch', 300, 20, 2],
    ],
  };
  expect(modelToShow(customers, present, catalogue)).toBe(present);
});

test('the only column of numbers is guessed, and its model shown', () => {
  const present = modelById('sales-loyalty');
  expect(modelToShow(customersWith(['Name', 'Foo'], ['Ada', 4]), present, catalogue).id).toBe('deal-size');
});

test('a list of names, telephones and towns alone leaves nothing to choose', () => {
  const contacts = customersWith(['Name', 'Phone 1 - Value', 'City'], ['Ada', '+46701234567', 'Lund']);
  expect(choices(contacts)).toEqual({ shown: 'sales-loyalty', offers: [], isBare: true });
});
