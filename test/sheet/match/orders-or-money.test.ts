import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { headersShow, proposeColumns } from '../../../src/sheet/match/propose-columns';

const withMoney = modelById('deal-size');
const withOrders = modelById('rfm');

const sheetWith = (header: string, cells: readonly (number | string)[]) => ({
  headers: ['Client', header],
  samples: cells.map((cell, row) => [`Client ${row}`, cell]),
});

describe.each([
  'Total Purchases',
  'Purchases',
  'Total orders',
  'Käufe gesamt',
  'Einkäufe',
  'Aankopen',
  'Покупки',
])('numbers below %s', (header) => {
  const proposed = (cells: readonly (number | string)[]) => {
    const sheet = sheetWith(header, cells);
    return [proposeColumns(sheet, withMoney).value, proposeColumns(sheet, withOrders).frequency];
  };

  test('are money if they have cents or a currency sign', () => {
    expect(proposed([540.2, 100, 88])).toEqual([1, undefined]);
    expect(proposed(['$540', '$100', '$88'])).toEqual([1, undefined]);
  });

  test('count orders if they are few and whole', () => expect(proposed([12, 30, 7])).toEqual([undefined, 1]));
});

test('a header that names a currency is money, never a number of orders', () => {
  const sheet = sheetWith('Total purchases (USD)', [540, 100, 88]);
  expect(proposeColumns(sheet, withMoney).value).toBe(1);
  expect(proposeColumns(sheet, withOrders).frequency).toBeUndefined();
});

test('a number of orders stays one, and numbers with cents below it are not read as orders', () => {
  expect(
    proposeColumns(sheetWith('Number of purchases', [1.5, 2.25, 3.75]), withMoney).value,
  ).toBeUndefined();
});

test('whole purchases are no guess, so that RFM is offered for them', () => {
  const headers = ['Client', 'Recency days', 'Purchases', 'Total spent'];
  const samples = [
    ['Ada', 4, 12, 900.5],
    ['Bea', 60, 3, 140],
    ['Cyd', 210, 1, 35],
  ];
  expect(headersShow({ headers, samples, culture: {} as never }, withOrders)).toBe(true);
});
