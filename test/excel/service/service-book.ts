import { afterEach } from '@jest/globals';
import { bookForTests } from '../book/book-for-tests';

/** Opens a workbook for the tests of a file, blank again after each, with what a user sees of the levels. Call it once. */
export function serviceBook() {
  const book = bookForTests();
  afterEach(() => book.clear());

  async function shown(address: string, sheet = 'Service Levels') {
    await book.workbook.calculated();
    return book.cells(sheet, address);
  }

  /** Returns the rows of the tiers in the block of the hours, found by its header. */
  async function needed(columns: string, rows = 4) {
    const names = (await shown('A1:A40')).flat();
    const [from, to] = columns.split(':');
    // The second row with this header: the first one is that of the levels.
    const top = names.lastIndexOf('Segment') + 2;
    return shown(`${from}${top}:${to}${top + rows - 1}`);
  }

  return { book, shown, needed };
}
