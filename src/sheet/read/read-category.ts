import type { CategoryWords } from '../../classifier/measure';
import type { Reading } from './reading';

/** Returns the first category with a word found in the text; 0 if there is none. */
export function readCategory(text: string, categories: readonly CategoryWords[]): Reading {
  const folded = ` ${fold(text)} `;
  const shows = (word: string) => folded.includes(isHan(word) ? fold(word) : ` ${fold(word)} `);
  return { value: categories.find(({ words }) => words.some(shows))?.category ?? 0 };
}

const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/**
 * Folds a text: case, width and punctuation make no difference; `Co., Ltd.` becomes `co ltd` and `S.A.` becomes `sa`.
 */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|$|[\s,)])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
