import { afterAll, beforeEach } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { customers } from '../customers';
import { HurriedClock } from '../hurried-clock';
import { bookForTests } from './book-for-tests';

/**
 * Opens a workbook in which each test begins with the list alone, on the sheet *Customers*, and by the computer's clock. Call
 * it once.
 *
 * @returns the workbook, and a clock that does not run, for tests that set it
 */
export function bookWithList() {
  const clock = new HurriedClock();
  const book = bookForTests();
  afterAll(() => setClock(computerClock));
  beforeEach(async () => {
    setClock(computerClock);
    await book.clear();
    await book.addSheet('Customers', customers);
  });
  return { book, clock };
}
