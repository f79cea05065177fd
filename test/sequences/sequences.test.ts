import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startFunctions } from '../excel/formulas';
import { openBook, type Book } from '../excel/open-book';
import { sequenceOf } from './generate';
import { play } from './play';
import { shrunkText } from './shrunk';

/*
 * Short random sequences; `npm run soak` plays thousands of long ones. A failing one is reported in its shortest form,
 * to become a test of its own.
 */

const inATest = 25;
const tests = Array.from({ length: 8 }, (_, index) => 1 + index * inATest);

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

test.each(tests)('sequences from %i on lose nothing and leave nothing behind', async (first) => {
  for (let seed = first; seed < first + inATest; seed++) {
    const sequence = sequenceOf(seed, { shortest: 4, longest: 9 });
    const played = await play(book, sequence);
    expect(played.failure && (await shrunkText(book, sequence, played))).toBeUndefined();
  }
});
