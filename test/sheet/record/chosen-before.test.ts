import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { columnsAsBefore, columnsToOffer } from '../../../src/sheet/record/chosen-before';

const before = { headers: ['Client', 'Sales', '', 'Loyalty'], columns: { sales: 1, loyalty: 3 } };

test.each<[string, string[], Record<string, number | undefined>]>([
  ['as they were', ['Client', 'Sales', '', 'Loyalty'], { sales: 1, loyalty: 3 }],
  ['moved', ['Loyalty', 'Client', 'Sales'], { sales: 2, loyalty: 0 }],
  ['with another inserted', ['Client', 'City', 'Sales', '', 'Loyalty'], { sales: 2, loyalty: 4 }],
  ['with one renamed', ['Client', 'Turnover', '', 'Loyalty'], { sales: undefined, loyalty: 3 }],
  ['with one doubled', ['Client', 'Sales', 'Sales', 'Loyalty'], { sales: undefined, loyalty: 3 }],
])('the columns chosen before, %s', (_, headers, expected) =>
  expect(columnsAsBefore(before, headers)).toEqual(expected),
);

test('finds columns without headers by their place if nothing else has changed', () => {
  const unnamed = { headers: ['Client', '', ''], columns: { sales: 2 } };
  expect(columnsAsBefore(unnamed, ['Client', '', ''])).toEqual({ sales: 2 });
  expect(columnsAsBefore(unnamed, ['Client', 'City', '', ''])).toEqual({ sales: undefined });
});

describe('the columns to offer', () => {
  const model = modelById('sales-loyalty');
  const samples = [
    ['Acme', 10, 20, 5],
    ['Birch', 30, 40, 2],
  ];
  const chosen = {
    headers: ['Client', 'Sales', 'Plan', 'Loyalty'],
    columns: { sales: 2, loyalty: 3 },
    cutoffs: {},
  };
  const offered = (headers: string[]) =>
    columnsToOffer({ headers, samples, chosenBefore: { [model.id]: chosen } }, model);

  test('are those chosen before', () => expect(offered(chosen.headers)).toEqual({ sales: 2, loyalty: 3 }));
  test('are what the sheet shows where these are gone', () =>
    expect(offered(['Client', 'Sales', 'Target', 'Loyalty'])).toEqual({ sales: 1, loyalty: 3 }));
});
