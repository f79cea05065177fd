import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { setChunkSizes, usualSizes, type ChunkSizes } from '../../src/excel/office/chunk-sizes';
import { computerClock, setClock } from '../../src/excel/office/waiting/clock';
import { HurriedClock } from './hurried-clock';
import { openBook, type Book } from './open-book';

/**
 * Opens a workbook for the tests of a file, and lets the add-in wait by a clock that does not run. Call it once, before
 * other hooks. Excel answers again after each test; after the last one workbook, clock and sizes are put back.
 *
 * @param sizes what goes into one request, so that few rows take several
 */
export function bookOnHurriedClock(sizes: ChunkSizes = usualSizes): { book: Book; clock: HurriedClock } {
  const clock = new HurriedClock();
  // Filled before the first test, so that tests can be written before it is open.
  const book = {} as Book;
  beforeAll(async () => {
    Object.assign(book, await openBook());
    setClock(clock);
    setChunkSizes(sizes);
  });
  afterEach(() => {
    book.excel.intercept = undefined;
  });
  afterAll(() => {
    setChunkSizes(usualSizes);
    setClock(computerClock);
    book.excel.dispose();
  });
  return { book, clock };
}
