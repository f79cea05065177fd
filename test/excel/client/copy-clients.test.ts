import { afterEach, expect, test } from '@jest/globals';
import { copyClients, findCustomers, showOnly, writeSegments } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { sheet, typed, chosen, treasures } from './list-of-clients';

const book = bookForTests();
afterEach(() => book.clear());

test('copies all columns of the clients to a new sheet, as values, while they are filtered too', async () => {
  await book.addSheet(sheet, typed);
  await book.edit(sheet, (cells) => {
    cells.getRange('C2:C5').numberFormat = [['0.00'], ['0.00'], ['0.00'], ['0.00']];
  });
  await writeSegments(await findCustomers(), { ...chosen, writeAs: 'portable' }, 'keep');
  const { plan, rows } = await treasures();
  await showOnly(plan, rows);
  const { sheet: copy } = await copyClients(plan, rows, 'Treasure');
  const { strategy } = plan;
  expect(copy).toBe('Treasure');
  expect(await book.formulas('Treasure', 'A1:G3')).toEqual([
    ['No', 'Client', 'Sales', 'City', 'Loyalty', 'Segment', 'Strategy'],
    ['010', 'Dahl', 400, 'Oslo', 8, 'Treasure', strategy[4]],
    ['007', 'Acme', 120, 'Bonn', 5, 'Treasure', strategy[1]],
  ]);
  expect((await copyClients(plan, [1], 'Treasure')).sheet).toBe('Treasure 2');
  expect(await book.cells('Treasure 2', 'B2')).toEqual([['=Birch']]);
  await book.edit(sheet, (cells) => {
    cells.getRange('C5').values = [[1]];
  });
  await expect(copyClients(plan, rows, 'Treasure')).rejects.toMatchObject({ code: 'customersChanged' });
});
