import { describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  pickCustomers,
  planSegments,
  selectedColumn,
  writeSegments,
} from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { choice, customers } from '../customers';

const book = bookForTests();

describe('the user picks the range', () => {
  test('by whole columns: as far down as they are in use', async () => {
    await book.addSheet('Columns picked', customers);
    await book.select('Columns picked', 'A:D');
    expect((await pickCustomers()).range).toMatchObject({ top: 0, left: 0, rows: 4, columns: 4 });
  });

  test('and what is below or beside it gets nothing, in later runs neither', async () => {
    await book.addSheet('Part picked', customers);
    await book.select('Part picked', 'B1:D3');
    const picked = await pickCustomers();
    const shifted = { ...choice, columns: { sales: 0, loyalty: 2 } };
    await writeSegments(picked, shifted, 'keep');
    await writeSegments(picked, shifted, 'keep');
    const cells = await book.cells('Part picked', 'E1:G5');
    expect(cells.map(([segment, , more]) => [segment, more])).toEqual([
      ['Segment', ''],
      ['Rising star', ''], // the medians of the two picked are 210 and 3.5
      ['High-risk', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  test('a selection in a table means the table', async () => {
    await book.addSheet('Table picked', customers, { table: 'PickedTable' });
    await book.select('Table picked', 'A2:D3');
    expect((await pickCustomers()).range).toMatchObject({ tableName: 'PickedTable', rows: 4 });
  });

  test('a header alone is refused, saying what to select', async () => {
    await book.addSheet('Header picked', customers);
    await book.select('Header picked', 'A1:D1');
    await expect(pickCustomers()).rejects.toThrow(/'Header picked'!A1:D1\. Select the header row together/);
  });

  test('if its header has changed since, nothing is planned', async () => {
    await book.addSheet('Renamed since', customers);
    await book.select('Renamed since', 'A1:D4');
    const picked = await pickCustomers();
    await book.edit('Renamed since', (sheet) => {
      sheet.getRange('B1').values = [['Profit']];
    });
    await expect(planSegments(picked, choice)).rejects.toThrow(
      /columns on the sheet Renamed since have changed/,
    );
  });
});

describe('the user picks a column by selecting a cell in it', () => {
  test('whatever row and however many columns are selected, it is that of the active cell', async () => {
    await book.addSheet('Column picked', [['Customers', '', '', ''], ...customers]);
    const found = await findCustomers();
    for (const [address, column] of [
      ['B3', 1],
      ['D:D', 3],
      ['A40', 0],
      ['C1:D2', 2],
    ] as const) {
      await book.select('Column picked', address);
      expect([address, await selectedColumn(found)]).toEqual([address, column]);
    }
  });

  test('columns that ClientTier wrote among them are not counted, and strategies are none of them', async () => {
    await book.addSheet('Column beyond', customers, { table: 'WithDiscount' });
    await writeSegments(await findCustomers(), choice, 'keep');
    await book.edit('Column beyond', ({ tables }) => {
      tables.getItem('WithDiscount').columns.add(-1, [['Discount'], [1], [2], [3], [4]]);
    });
    const found = await findCustomers();
    expect(found.headers).toEqual([...customers[0]!, 'Discount']);
    await book.select('Column beyond', 'G3');
    expect(await selectedColumn(found)).toBe(4);
    await book.select('Column beyond', 'F3');
    await expect(selectedColumn(found)).rejects.toThrow(
      /'Column beyond'!F3, is not in one of the customers' columns, 'Column beyond'!A:G/,
    );
  });

  test('outside their columns, or on another sheet, the message names the customers’ cells', async () => {
    await book.addSheet('Columns here', customers);
    const found = await findCustomers();
    await book.select('Columns here', 'H2');
    await expect(selectedColumn(found)).rejects.toThrow(
      /'Columns here'!H2, is not in one of .* 'Columns here'!A:D\. Select a cell in one of them/,
    );
    await book.addSheet('And there', customers);
    await book.select('And there', 'B2');
    await expect(selectedColumn(found)).rejects.toThrow(
      /'And there'!B2, is not in one of .* 'Columns here'!A:D/,
    );
  });
});
