import { expect, test } from '@jest/globals';
import { widthsAfter } from '../../../src/sheet/cells/widths-after';

test('columns that stay keep their widths, and the places that they leave get theirs back', () => {
  const columns = [
    { goes: true, width: 96, before: 31 },
    { goes: true, width: 330, before: 32 },
    { goes: false, width: 97, before: 33 },
    { goes: false, width: 331, before: 34 },
  ];
  expect(widthsAfter(columns)).toEqual({ widths: [97, 331, 33, 34], before: [31, 32, 33, 34] });
});

test('a column between two that go moves by one', () => {
  const columns = [
    { goes: true, width: 96, before: 31 },
    { goes: false, width: 50, before: 50 },
    { goes: true, width: 330, before: 33 },
  ];
  expect(widthsAfter(columns).widths).toEqual([50, 50, 33]);
});
