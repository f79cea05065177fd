import { beforeEach } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { foundOrders, orders } from './orders';

/** Opens a workbook for the tests of a file: each begins with the orders alone. Call it once. */
export function clientsBook() {
  const book = bookForTests();
  beforeEach(async () => {
    await book.clear();
    await book.addSheet('Orders', orders);
  });

  const make = async (choice = {}) => {
    await book.activate('Orders');
    const found = await foundOrders(choice);
    return writeClientsSheet(found.list, found.choice);
  };

  return { book, make };
}
