import { beforeEach, expect, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { messagesOf } from '../faults/messages-of';
import { toldIfEdited } from '../faults/told-if-edited';
import { foundOrders, header, removeMade } from './orders';

const book = bookForTests();
beforeEach(() => book.clear());

const orders = [
  header,
  ['R1', 'Ann', 46_027, 100, 'Bonn'],
  ['R2', 'Ann', 46_086, 50, 'Bonn'],
  ['R3', 'Bob', 46_054, 15, 'Lyon'],
];
/** Customer, orders, sales, first and last order. */
const right = [
  ['Ann', 2, 150, 46_027, 46_086],
  ['Bob', 1, 15, 46_054, 46_054],
];

const sheet = () => book.workbook.root.worksheets.getItem('Orders');

/** Somebody inserts a column of numbers before the amounts. */
function insertColumn(): void {
  sheet().getRange('D:D').insert('Right');
  sheet().getRange('D1:D4').values = [['Items'], [1], [1], [1]];
}

test.each(['values', 'formulas'] as const)(
  'clients as %s have their own figures though a column is inserted as they are added up, or the sheet is not made',
  async (writeAs) => {
    const make = async () => {
      await book.activate('Orders');
      const { list, choice } = await foundOrders({ writeAs });
      return writeClientsSheet(list, choice);
    };
    await book.addSheet('Orders', orders);
    const messages = await messagesOf(book, make);
    const endings: string[] = [];
    for (let k = 1; k <= messages.length; k++) {
      await removeMade().catch(() => undefined);
      const ending = await toldIfEdited(book, k, insertColumn, make);
      await book.workbook.calculated();
      endings.push(ending);
      if (ending === 'done')
        expect({ k, figures: await book.cells('Clients', 'A5:E6') }).toEqual({ k, figures: right });
      sheet().getRange('D:D').delete('Left');
    }
    expect(endings).toContain('customersChanged');
  },
);
