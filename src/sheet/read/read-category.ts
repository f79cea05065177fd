import type { CategoryWords } from '../../classifier/measure';
import type { Reading } from './reading';

/** The first category of whose words the text holds one, 0 where it holds none. */
export function readCategory(text: string, categories: readonly CategoryWords[]): Reading {
  const folded = ` ${fold(text)} `;
  const shows = (word: string) => folded.includes(isHan(word) ? fold(word) : ` ${fold(word)} `);
  return { value: categories.find(({ words }) => words.some(shows))?.category ?? 0 };
}

const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/** Case, width and punctuation do not make another word; `Co., Ltd.` is `co ltd` and `S.A.` is `sa`. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|$|[\s,)])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
