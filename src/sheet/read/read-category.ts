import type { CategoryWords } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import type { Reading } from './reading';

/** Returns the number of the first category that has a word in the text; 0 if no category has. */
export function readCategory(text: string, categories: readonly CategoryWords[]): Reading {
  const folded = ` ${fold(text)} `;
  const shows = (word: string) => folded.includes(sought(word));
  return { value: categories.find(({ words }) => words.some(shows))?.category ?? 0 };
}

const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/** Returns what a folded text must contain to have this word; Chinese is written without blanks. */
const sought = rememberTexts((word: string) => (isHan(word) ? fold(word) : ` ${fold(word)} `));

/** Makes texts comparable: ignores case, width and punctuation. `Co., Ltd.` becomes `co ltd`, `S.A.` becomes `sa`. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|$|[\s,)])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
