import { expect, test } from '@jest/globals';
import { until } from '../../e2e/page/until';
import { findCustomers, selectCell, watchSelection } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { customers } from '../customers';

const book = bookForTests();

test('below a title, from a cell that is not among them', async () => {
  await book.addSheet('Titled', [['Customers 2025', '', '', ''], ['', '', '', ''], ...customers]);
  await book.select('Titled', 'K20');
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
  await book.select('Two lists', 'I4');
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
  await book.select('One table', 'M40');
  expect((await findCustomers()).range).toMatchObject({ tableName: 'OnlyTable', rows: 4 });
});

test('reports rows typed below a table that are not part of it', async () => {
  await book.addSheet('Beyond', customers, { table: 'ShortTable' });
  await book.edit('Beyond', (sheet) => {
    sheet.getRange('A6:D7').values = [
      ['Eiche', 70, 'Ulm', 4],
      ['Total', 590, '', ''],
    ];
  });
  const { range, outside } = await findCustomers();
  expect(range).toMatchObject({ tableName: 'ShortTable', rows: 4 });
  expect(outside).toEqual([{ top: 5, bottom: 5, left: 0, right: 3, cause: 'belowTable' }]);
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
  await book.select('Two tables', 'H2');
  expect((await findCustomers()).range).toMatchObject({ tableName: 'RightTable', left: 7, rows: 1 });
  await book.select('Two tables', 'M40');
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
  const told = { stopped: 0, other: 0 };
  const stop = await watchSelection(() => {
    told.stopped += 1;
  });
  const stopOther = await watchSelection(() => {
    told.other += 1;
  });
  /** Does the work and waits until both listeners, or the one that was not stopped, have heard of it. */
  const heardBy = async (listeners: readonly (keyof typeof told)[], work: () => Promise<void>) => {
    const before = { ...told };
    await work();
    await until(
      listeners.map(() => true),
      async () => listeners.map((listener) => told[listener] > before[listener]),
    );
  };
  const type = (value: number) => async () =>
    book.layOut('Watched', (sheet) => sheet.getRange('B2').setValue(value));
  await heardBy(['stopped', 'other'], () => book.select('Watched', 'C3'));
  await heardBy(['stopped', 'other'], type(1));
  await heardBy(['stopped', 'other'], () => book.select("Anna's list", 'A1'));
  await stop();
  const before = told.stopped;
  await heardBy(['other'], type(2));
  expect(told.stopped).toBe(before);
  await stopOther();
});
