import { expect, test } from '@jest/globals';
import { hasSign } from '../../../src/orders/columns/sign-in-header';

test.each([
  ['Order total', true],
  ['Orders_amount', true],
  ['SUBTOTAL', true],
  ['OrderTotal', true],
  ['订单金额', true],
  ['合计', true],
  ['Amount', false],
  ['Reorder amount', false],
  ['金额', false],
])('%s says that it is of the order: %s', (header, says) => {
  expect(hasSign(header, 'ofOrder')).toBe(says);
});

test.each([
  ['Discount percent', true],
  ['Discount rate', true],
  ['折扣百分比', true],
  ['Discount', false],
  ['Corporate discount', false],
])('%s says that it is in percent: %s', (header, says) => {
  expect(hasSign(header, 'percent')).toBe(says);
});
