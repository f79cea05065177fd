import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { setChunkSizes, usualSizes, type ChunkSizes } from '../../../src/excel/office/chunk-sizes';
import { openBook, type Book } from '../open-book';

/**
 * Opens a workbook for all tests of a file, and closes it after the last one. Excel answers again after each test. Call it
 * once, before other hooks.
 *
 * @param sizes what goes into one request, so that few rows take several; the usual sizes come back after the last test
 */
export function bookForTests(sizes: ChunkSizes = usualSizes): Book {
  // Filled before the first test, so that tests can be written before it is open.
  const book = {} as Book;
  beforeAll(async () => {
    Object.assign(book, await openBook());
    setChunkSizes(sizes);
  });
  afterEach(() => {
    book.excel.intercept = undefined;
  });
  afterAll(() => {
    setChunkSizes(usualSizes);
    book.excel.dispose();
  });
  return book;
}
