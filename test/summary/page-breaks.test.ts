import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageBreaks, printed } from '../../src/summary/page-breaks';

test('a part that does not fit on the rest of a page begins a new one', () => {
  // Of 46 rows: 37 and 9 fit, 10 more do not; 47 rows take a page and a part of one, and 5 begin the next.
  expect(pageBreaks([0, 37, 46, 56, 103], 108)).toEqual([46, 56, 103]);
  expect(pageBreaks([0], 46)).toEqual([]);
  // One longer than a page at the top: no page ends before the first row.
  expect(pageBreaks([0, 50], 60)).toEqual([50]);
});

test('no part of a page or less is on two pages, and two pages never fit on one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 30 }), (sizes) => {
      const tops = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
      const bottom = sizes.reduce((sum, size) => sum + size, 0);
      const pages = [0, ...pageBreaks(tops, bottom)];
      tops.forEach((top, index) => {
        const first = pages.filter((page) => page <= top).at(-1)!;
        const size = sizes[index]!;
        expect(top - first + size <= printed.rows || top === first).toBe(true);
      });
      pages.slice(2).forEach((page, index) => {
        const isFull = page - pages[index]! > printed.rows;
        expect(isFull).toBe(true);
      });
    }),
  );
});
