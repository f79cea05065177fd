import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldLetters } from '../../../src/classifier/names/fold-letters';
import { foldHeader } from '../../../src/sheet/text/fold-header';
import { examples } from '../../setup/examples';

/** Letters of headers in several languages, with those that change when they are folded. */
const letters = [...'abz AQZ09_%йёЙЁжЩ客戶銷額がガぱーひ'];
const headers = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
  .map((each) => each.join(''));

test('letters are folded alike, however they are composed and whatever stands beside them', () => {
  fc.assert(
    fc.property(headers, (header) => {
      const folded = foldLetters(header);
      expect(foldLetters(header.normalize('NFD'))).toBe(folded);
      expect(foldLetters(header.toUpperCase())).toBe(folded);
      // The accent leaves no other way than the thorough one.
      expect(foldLetters(`${header}é`)).toBe(`${folded}e`);
    }),
    { numRuns: examples(500) },
  );
  expect(['ЁЖ Йод', '客戶銷售額', 'ガソリン'].map(foldLetters)).toEqual(['еж йод', '客户销售额', 'ガソリン']);
});

test('the words of a header are told apart alike, whatever stands after them', () => {
  fc.assert(
    fc.property(headers, (header) => {
      expect(foldHeader(`${header} é`)).toBe(`${foldHeader(header)} e`.trim());
    }),
    { numRuns: examples(500) },
  );
  expect(['last order', 'LastOrder', 'Заказ', '客户id'].map(foldHeader)).toEqual([
    'last order',
    'last order',
    'заказ',
    '客户 id',
  ]);
});
