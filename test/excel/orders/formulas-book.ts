import { beforeEach } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import type { Rows } from '../open-book';
import { foundOrders } from './orders';

export const header = ['Customer', 'Order date', 'Amount', 'Cost'];

/** Opens a workbook for the tests of a file, blank before each, in which clients are made from orders. Call it once. */
export function formulasBook() {
  const book = bookForTests();
  /** The orders on the sheet; undefined before they are put there. */
  let current: Rows | undefined;
  beforeEach(async () => {
    await book.clear();
    current = undefined;
  });

  async function make(rows: Rows, writeAs: 'values' | 'formulas') {
    if (rows !== current) await book.addSheet('Orders', (current = rows));
    await book.activate('Orders');
    const { list, choice } = await foundOrders({ writeAs });
    return writeClientsSheet(list, choice);
  }

  const figures = async () => {
    await book.workbook.calculated();
    return book.cells('Clients', 'A4:L12');
  };

  return { book, make, figures };
}
