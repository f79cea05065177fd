import { afterEach } from '@jest/globals';
import { bookForTests } from '../book/book-for-tests';
import { clients, segmentedTwice } from './list-of-two';

/** Opens a workbook for the tests of a file, blank again after each. Call it once. */
export function twoModelsBook() {
  const book = bookForTests();
  afterEach(() => book.clear());

  /** The name of the sheet that is made. */
  const name = 'Two Models';
  const open = async (options = {}, more = {}) => {
    await book.addSheet('List', clients, options);
    return segmentedTwice(book, more);
  };

  async function shown(address: string) {
    await book.workbook.calculated();
    return book.cells(name, address);
  }

  return { book, name, open, shown };
}
