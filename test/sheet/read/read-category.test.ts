import { expect, test } from '@jest/globals';
import { readCategory } from '../../../src/sheet/read/read-category';

const categories = [
  { category: 1, words: ['Ministry', 'City of', '政府', '局'] },
  { category: 2, words: ['Mr', '先生'] },
  { category: 3, words: ['Ltd', 'Inc', 'S.A.', 'Co., Ltd.', '公司'] },
];
const category = (text: string) => readCategory(text, categories);

test.each([
  ['Ministry of Transport', 1],
  ['CITY OF  Bergen', 1],
  ['Mr. Okafor', 2],
  ['王先生', 2],
  ['Brightwater Ltd.', 3],
  ['Molinos Altos S.A.', 3],
  ['上海晨光有限公司', 3],
  ['Acme Inc', 3],
])('%s shows category %d', (text, value) => expect(category(text)).toEqual({ value }));

test('a word inside another word shows nothing', () => {
  expect(category('Incheon Trading')).toEqual({ value: 0 });
  expect(category('Mrs Brown')).toEqual({ value: 0 });
});

test('the first category wins if a cell has words of two', () => {
  expect(category('市政府采购公司')).toEqual({ value: 1 });
});
