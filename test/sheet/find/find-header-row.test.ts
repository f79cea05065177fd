import { expect, test } from '@jest/globals';
import { findHeaderRow } from '../../../src/sheet/find/find-header-row';

test.each([
  [
    'a header on top',
    [
      ['Client', 'Sales', 'Loyalty'],
      ['Acme', 12, 3],
    ],
    0,
  ],
  [
    'below a title and a blank row',
    [
      ['Customers 2025', '', ''],
      ['', '', ''],
      ['Client', 'Sales', 'Loyalty'],
    ],
    2,
  ],
  [
    'years are names of columns',
    [
      ['Client', 2024, 2025],
      ['Acme', 12, 3],
    ],
    0,
  ],
  [
    'a column without a name',
    [
      ['Client', '', 'Sales'],
      ['Acme', 'x', 3],
    ],
    0,
  ],
  [
    '#, the usual name of a running number',
    [
      ['#', 'Sales'],
      [1, 12],
    ],
    0,
  ],
  [
    '# before a name of what is counted',
    [
      ['Client', '#ORDERS', '#smartphones'],
      ['Acme', 12, 3],
    ],
    0,
  ],
  [
    'none: numbers from the first row on',
    [
      ['Acme', 12, 3],
      ['Birch', 5, 8],
    ],
    undefined,
  ],
  [
    'none: numbers as text',
    [
      ['Acme', '12', '3'],
      ['Birch', '1,250.00', '8'],
    ],
    undefined,
  ],
  [
    'none: an error is no name',
    [
      ['Acme', '#N/A', '#DIV/0!', '#NAME?', '#GETTING_DATA', '#SPILL!'],
      ['Birch', 3, 3, 3, 3, 3],
    ],
    undefined,
  ],
  ['none: nothing at all', [['', '']], undefined],
])('%s', (_, rows, expected) => expect(findHeaderRow(rows)).toBe(expected));
