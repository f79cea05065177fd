import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atOneGo } from '../../../src/classifier/slices';
import { hashesAgain } from '../../../src/sheet/rows/hashes-again';
import { examples } from '../../setup/examples';

/** Hashes of which some are equal, and some differ only in their last bits. */
const hashes = fc.array(
  fc.oneof(
    fc.constantFrom(undefined, 0, 1, 2, 3, 2 ** 31, 2 ** 31 + 1, 2 ** 32 - 1, 2 ** 32 - 2),
    fc.nat({ max: 40 }).map((place) => place * 2 ** 23 + 1),
    fc.nat({ max: 2 ** 32 - 1 }),
  ),
  { maxLength: 60 },
);

test('a row may be there again exactly if another row has its hash, or if it has the hash that stands for none', () => {
  fc.assert(
    fc.property(hashes, (given) => {
      const again = atOneGo(hashesAgain(given.length, (row) => given[row]));
      const expected = given.map(
        (hash, row) =>
          hash === 0 || (hash !== undefined && given.some((other, at) => at !== row && other === hash)),
      );
      expect(given.map((_, row) => again(row))).toEqual(expected);
    }),
    { numRuns: examples(500) },
  );
});
