import { afterAll, beforeAll } from '@jest/globals';
import type { ChunkSizes } from '../../src/excel/office/chunk-sizes';
import { computerClock, setClock } from '../../src/excel/office/waiting/clock';
import { bookForTests } from './book/book-for-tests';
import { HurriedClock } from './hurried-clock';
import type { Book } from './open-book';

/**
 * Opens a workbook as `bookForTests`, and lets the add-in wait by a clock that does not run. Call it once, before other
 * hooks. After the last test the computer's clock is put back.
 */
export function bookOnHurriedClock(sizes?: ChunkSizes): { book: Book; clock: HurriedClock } {
  const clock = new HurriedClock();
  const book = bookForTests(sizes);
  beforeAll(() => setClock(clock));
  afterAll(() => setClock(computerClock));
  return { book, clock };
}
