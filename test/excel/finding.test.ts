import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, selectCell, watchSelection } from '../../src/excel/use-cases';
import { customers } from './customers';
import { openBook, type Book } from './open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

const select = (sheet: string, address: string) =>
  book.edit(sheet, (cells) => {
    cells.activate();
    cells.getRange(address).select();
  });

test('below a title, from a cell that is not among them', async () => {
  await book.addSheet('Titled', [['Customers 2025', '', '', ''], ['', '', '', ''], ...customers]);
  await select('Titled', 'K20');
  const { range, headers } = await findCustomers();
  expect(range).toMatchObject({ top: 2, left: 0, rows: 4, columns: 4 });
  expect(headers).toEqual(customers[0]);
});

test('of two lists on a sheet, the one around the selection', async () => {
  await book.addSheet('Two lists', customers);
  await book.edit('Two lists', (sheet) => {
    sheet.getRange('H3:J5').values = [
      ['Client', 'Revenue', 'Loyal'],
      ['Zeta', 7, 'yes'],
      ['Yak', 9, 'no'],
    ];
  });
  await select('Two lists', 'I4');
  const { range, headers, samples } = await findCustomers();
  expect(range).toMatchObject({ top: 2, left: 7, rows: 2, columns: 3 });
  expect(headers).toEqual(['Client', 'Revenue', 'Loyal']);
  expect(samples).toEqual([
    ['Zeta', 7, 'yes'],
    ['Yak', 9, 'no'],
  ]);
});

test('the only table, wherever the selection is', async () => {
  await book.addSheet('One table', customers, { table: 'OnlyTable' });
  await select('One table', 'M40');
  expect((await findCustomers()).range).toMatchObject({ tableName: 'OnlyTable', rows: 4 });
});

test('of two tables, the one around the selection; from elsewhere, she is asked', async () => {
  await book.addSheet('Two tables', customers, { table: 'LeftTable' });
  await book.edit('Two tables', (sheet) => {
    sheet.getRange('H1:I2').values = [
      ['Client', 'Sales'],
      ['Zeta', 7],
    ];
    sheet.tables.add('H1:I2', true).name = 'RightTable';
  });
  await select('Two tables', 'H2');
  expect((await findCustomers()).range).toMatchObject({ tableName: 'RightTable', left: 7, rows: 1 });
  await select('Two tables', 'M40');
  await expect(findCustomers()).rejects.toThrow(/several tables on the sheet Two tables/);
});

test('a cell is shown to the user', async () => {
  await book.addSheet("Anna's list", customers);
  await book.addSheet('Elsewhere', customers);
  await selectCell("'Anna''s list'!D4");
  const shown = await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return cell.address;
  });
  expect(shown).toBe("'Anna''s list'!D4");
});

test('a listener hears of another selection, another sheet and edits, until it is stopped', async () => {
  await book.addSheet('Watched', customers);
  let told = 0;
  const heard = async (work: () => Promise<void>) => {
    const before = told;
    await work();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return told > before;
  };
  const stop = await watchSelection(() => {
    told += 1;
  });
  const type = (value: number) => () =>
    book.edit('Watched', (sheet) => {
      sheet.getRange('B2').values = [[value]];
    });
  expect(await heard(() => select('Watched', 'C3'))).toBe(true);
  expect(await heard(type(1))).toBe(true);
  expect(await heard(() => select("Anna's list", 'A1'))).toBe(true);
  await stop();
  expect(await heard(type(2))).toBe(false);
});
