import { afterAll, beforeAll } from '@jest/globals';
import { openBook, type Book } from '../open-book';

/** Opens a workbook for all tests of a file, and closes it after the last one. Call it once, before other hooks. */
export function bookForTests(): Book {
  // Filled before the first test, so that tests can be written before it is open.
  const book = {} as Book;
  beforeAll(async () => {
    Object.assign(book, await openBook());
  });
  afterAll(() => book.excel.dispose());
  return book;
}
