import { expect, test } from '@jest/globals';
import { readHeader } from '../../../src/sheet/headers/read-header';
import { saysTime } from '../../../src/sheet/headers/says-time';

test.each([
  'Order date',
  'Last order',
  'Latest purchase',
  'First order',
  'Next order',
  'Date',
  'Last contact',
  '最近下单',
  '上次联系',
])('below %s, numbers are days', (header) => expect(saysTime(readHeader(header))).toBe(true));

test.each(['Orders', 'Sales', 'Order value', 'Client', 'Loyalty', '订单数'])(
  'below %s, they are not',
  (header) => expect(saysTime(readHeader(header))).toBe(false),
);
