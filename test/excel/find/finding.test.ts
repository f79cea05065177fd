import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../../e2e/page/until';
import {
  findCustomers,
  pickCustomers,
  planSegments,
  selectCell,
  selectedColumn,
  watchSelection,
  writeSegments,
} from '../../../src/excel/use-cases';
import { choice, customers } from '../customers';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

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
