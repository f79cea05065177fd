import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashOf } from '../../../src/sheet/cells/hash';
import { saysWho } from '../../../src/sheet/match/client-columns';
import { foldClient } from '../../../src/sheet/match/fold-client';
import { hashOfClient } from '../../../src/sheet/match/hash-of-client';
import { examples } from '../../setup/examples';

const pieces = [
  'Ann',
  'ANN',
  'ａｎｎ',
  ' ',
  '\u00a0',
  '\t',
  '-',
  '#N/A',
  '#',
  '0',
  '1',
  '１',
  'é',
  'K',
  '客',
  'É',
  'E\u0301',
  'Ж',
  'ж',
  'カ',
  '\u3099',
  'ガ',
  'İ',
  'ŀ',
  '👍',
  '.',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(''));
const cells = fc.oneof(
  texts,
  texts.map((text) => text.repeat(30)),
  fc.constantFrom(0, 1, -1, 1.5, true, false),
);

test('the same client has the same hash, however she is written; nobody has none', () => {
  fc.assert(
    fc.property(cells, cells, (a, b) => {
      expect(hashOfClient(a, 1) === undefined).toBe(!saysWho(a));
      if (!saysWho(a) || !saysWho(b)) return;
      const isSame = foldClient(a) === foldClient(b);
      expect([a, b, hashOfClient(a, 1) === hashOfClient(b, 1)]).toEqual([a, b, isSame]);
    }),
    { numRuns: examples(2000) },
  );
});

test('each character beyond ASCII folds beside others as the whole text does', () => {
  const wrong = Array.from(
    { length: 0x1_0000 - 0x80 },
    (_, at) => `x${String.fromCharCode(0x80 + at)}Y`,
  ).filter((text) => hashOfClient(text, 1) !== hashOf(foldClient(text), 1));
  expect(wrong).toEqual([]);
});

test('the same text in another column is somebody else', () => {
  expect(hashOfClient('Ann', 1)).not.toBe(hashOfClient('Ann', 2));
});
