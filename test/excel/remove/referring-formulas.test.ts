import { expect, test } from '@jest/globals';
import { findCustomers, referringFormulas, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, model } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();

test('formulas that refer to the columns beside a range are found on every sheet', async () => {
  await book.addSheet('Summary', [['Treasures'], [0]]);
  await book.addSheet('Customers', customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  await book.edit('Summary', (sheet) => {
    sheet.getRange('A2').formulas = [['=COUNTIF(Customers!E2:E5,"Treasure")']];
    sheet.getRange('A3').formulas = [['=SUM(Customers!B2:B5)']];
  });
  await book.edit('Customers', (sheet) => {
    sheet.getRange('H2').formulas = [['=IF(E2="Treasure",1,0)']];
    sheet.getRange('F3').formulas = [['=E3']];
  });
  const { cells, isPartial } = await referringFormulas(await findCustomers(), model.id);
  expect([...cells].sort()).toEqual(['Customers!H2', 'Summary!A2']);
  expect(isPartial).toBe(false);
});

test('beside a table they may name its columns', async () => {
  await book.addSheet('Table', customers, { table: 'Clients' });
  await writeSegments(await findCustomers(), choice, 'keep');
  await book.edit('Summary', (sheet) => {
    sheet.getRange('A2:A3').formulas = [['=COUNTIF(Clients[Segment],"Treasure")'], ['=SUM(Clients[Sales])']];
  });
  expect(await referringFormulas(await findCustomers(), model.id)).toEqual({
    cells: ['Summary!A2'],
    isPartial: false,
  });
});

test('without any there are none', async () => {
  await book.addSheet('Alone', customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  expect((await referringFormulas(await findCustomers(), model.id)).cells).toEqual([]);
});
