import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  findCustomers,
  findOrders,
  planClientsSheet,
  removeClientsSheet,
  writeClientsSheet,
  writeSegments,
} from '../../../src/excel/use-cases';
import { setChunkSizes, usualSizes } from '../../../src/excel/office/chunk-sizes';
import type { Progress } from '../../../src/sheet/progress';
import { Package } from '../../../src/simulator/xlsx/package/package';
import { openBook, type Book } from '../open-book';
import { asOf, clients, foundOrders, header, headers, orders, removeMade } from './orders';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
beforeEach(async () => {
  await book.clear();
  await book.addSheet('Orders', orders);
});
afterAll(() => book.excel.dispose());

const make = async (choice = {}) => {
  await book.activate('Orders');
  const found = await foundOrders(choice);
  return writeClientsSheet(found.list, found.choice);
};
const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

test('says that the list looks like orders, and why', async () => {
  const { looks, alike } = await findOrders();
  expect(looks).toMatchObject({
    clientHeader: 'Customer',
    dateHeader: 'Order date',
    amountHeader: 'Amount',
    example: { client: 'Ann', lines: 3, of: 6 },
  });
  expect(alike).toEqual([]);
});

test('writes the clients to a new sheet as a table, and changes nothing else', async () => {
  const before = await book.everything();
  expect(await make()).toMatchObject({
    sheet: 'Clients',
    isNew: true,
    clients: 3,
    lines: { counted: 6, all: 6 },
  });
  expect(await book.cells('Clients', 'A4:K7')).toEqual(clients);
  expect(await book.cells('Clients', 'A1:B2')).toEqual([
    ['As of', asOf],
    [
      'Orders are the different numbers under Order no. Growth is blank: it needs the last 12 months and the 12 before, and the list begins on 2026-01-05.',
      '',
    ],
  ]);
  expect(book.printed('Clients').header).toBe('$4:$4');
  // Microsoft's own reader takes the file.
  const parts = await Package.open(await book.saved());
  const printed = parts.parts
    .filter((part) => part.startsWith('xl/worksheets/') && part.endsWith('.xml'))
    .map((part) => parts.text(part))
    .filter((xml) => /<pageSetup [^>]*orientation="landscape"/.test(xml) && xml.includes('fitToPage="1"'));
  expect(printed).toHaveLength(1);
  // The text 00001 is still one, and no cell is a formula.
  expect((await book.formulas('Clients', 'A7:A7'))[0]![0]).toBe('00001');
  expect(await removeMade()).toEqual({ sheet: 'Clients' });
  await book.activate('Orders');
  expect(await book.everything()).toEqual(before);
});

test('a sheet of hers called Clients is left alone', async () => {
  await book.addSheet('Clients', [['mine']]);
  expect((await make()).sheet).toBe('Clients 2');
  expect(await book.cells('Clients', 'A1:A1')).toEqual([['mine']]);
});

test('the models find their columns on the sheet', async () => {
  await make();
  await book.select('Clients', 'A5');
  const found = await findCustomers();
  expect(found.headers).toEqual(headers);
  const outcome = await writeSegments(
    found,
    { modelId: 'tenure', columns: { first_order: 3 }, cutoffs: {}, language: 'en', asOf },
    'keep',
  );
  expect(outcome.plan.unclassified).toEqual([]);
  await expect(removeMade()).rejects.toThrow(/segments are beside.*Nothing was changed/);
});

test('made again, a client keeps her row and what stands beside it, and new ones come at the end', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    // Bob first, then Ann, and a column of hers.
    sheet.getRange('A5:K6').values = [clients[2]!, clients[1]!];
    sheet.getRange('L4:L7').values = [['To do'], ['call'], ['visit'], ['write']];
  });
  await book.edit('Orders', (sheet) => {
    sheet.getRange('A6:E6').values = [['R6', 'Cid', "'2026-04-01", 3, 'Rome']];
  });
  const found = await foundOrdersOf('Orders');
  const planned = await planClientsSheet(found.list, found.choice);
  expect(planned.again).toMatchObject({
    changed: 2,
    changes: [
      { cell: 'Clients!C5', before: 15.5, after: 10 },
      { cell: 'Clients!H5', before: 15.5, after: 10 },
    ],
    added: ['Cid'],
    gone: [],
  });
  await writeClientsSheet(found.list, found.choice);
  expect(await book.cells('Clients', 'A5:L8')).toEqual([
    ['Bob', 1, 10, 46_054, 46_054, 88, 0, 10, 1, '', 'Lyon', 'call'],
    [...clients[1]!, 'visit'],
    [...clients[3]!, 'write'],
    ['Cid', 1, 3, 46_113, 46_113, 29, 0, 3, 1, '', 'Rome', ''],
  ]);
  expect(await tableArea()).toEqual({ rows: 5, columns: 11 });
});

const foundOrdersOf = async (sheet: string) => {
  await book.activate(sheet);
  return foundOrders();
};
const tableArea = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('CT_Clients').getRange().load('rowCount,columnCount');
    await context.sync();
    return { rows: range.rowCount, columns: range.columnCount };
  });

test('a client without orders any more is listed and stays', async () => {
  await make();
  await book.edit('Orders', (sheet) => {
    sheet.getRange('B5:B6').values = [['Ann'], ['Ann']];
  });
  const { again } = await make();
  expect(again?.gone).toEqual([{ cell: 'Clients!A6', shown: 'Bob' }]);
  expect((await book.cells('Clients', 'A5:C6')).map(([name, , sales]) => [name, sales])).toEqual([
    ['Ann', 145.8],
    ['Bob', 15.5],
  ]);
});

test('the day above the table counts if she changes it', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.getRange('B1').values = [[asOf - 20]];
  });
  await make({ asOf: undefined });
  expect((await book.cells('Clients', 'F5:F7')).flat()).toEqual([36, 68, 10]);
});

test('a day that is a formula counts and stays one', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.getRange('B1').formulas = [['=DATE(2026,5,20)']];
  });
  await make({ asOf: undefined });
  // 20 days after 2026-04-30.
  expect((await book.cells('Clients', 'F5:F7')).flat()).toEqual([76, 108, 50]);
  expect(await book.formulas('Clients', 'B1:B1')).toEqual([['=DATE(2026,5,20)']]);
  await expect(removeMade()).rejects.toThrow(/Clients!B1/);
});

test.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
  [
    'a column of hers',
    (sheet) => (sheet.getRange('L4:L5').values = [['To do'], ['call']]),
    /Clients!L4, Clients!L5/,
  ],
  ['a note below', (sheet) => (sheet.getRange('B9').values = [['see Bob']]), /Clients!B9/],
  ['another day', (sheet) => (sheet.getRange('B1').values = [[46_000]]), /Clients!B1/],
  ['a figure typed over', (sheet) => (sheet.getRange('C5').values = [[1]]), /changed by hand/],
  ['a name typed over', (sheet) => (sheet.getRange('A5').values = [['Anna']]), /changed by hand/],
])('Remove leaves a sheet with %s, and says so', async (_, edit, said) => {
  await make();
  await book.edit('Clients', edit);
  const before = await book.everything();
  await expect(removeMade()).rejects.toThrow(said);
  expect(await book.everything()).toEqual(before);
});

test('Remove leaves a sheet with a chart, and names it', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.charts.add('BarClustered', sheet.getRange('A4:C7'));
  });
  await expect(removeMade()).rejects.toThrow(/charts, pictures or comments are on it: Chart 1\./);
});

test('Remove leaves a sheet to which a formula refers', async () => {
  await make();
  await book.addSheet('Report', [['=SUM(Clients!C5:C7)'], ['=SUM(CT_Clients[Sales])']]);
  await expect(removeMade()).rejects.toThrow(/refer to it: Report!A1, Report!A2/);
});

test('Remove leaves a sheet if not all formulas could be searched, and says so', async () => {
  await make();
  await book.addSheet('Archive', [['Year']]);
  await book.edit('Archive', (sheet) => {
    // 702 columns by 6,000 rows are more cells than are searched.
    sheet.getRange('ZZ6000').formulas = [['=SUM(Clients!C5:C7)']];
  });
  const before = await book.everything();
  await expect(removeMade()).rejects.toThrow(
    /^The sheet Clients stays: .*too many cells in use.*Nothing was changed/,
  );
  expect(await book.everything()).toEqual(before);
});

test('formulas about a sheet of another name keep nobody from removing it', async () => {
  await make();
  await book.addSheet('AllClients', [['mine']]);
  await book.addSheet('Report', [['=AllClients!A1', '="see Clients!A1"']]);
  expect(await removeMade()).toEqual({ sheet: 'Clients' });
});

test('a table that she has sorted is still ClientTier’s own', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.getRange('A5:K6').values = [clients[2]!, clients[1]!];
  });
  await removeMade();
  expect(await sheetNames()).not.toContain('Clients');
});

test('what she changed by hand is known after it was made again', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.getRange('C5').values = [[1]];
  });
  await make();
  expect((await book.cells('Clients', 'C5:C5'))[0]![0]).toBe(130.3);
  await expect(removeMade()).rejects.toThrow(/changed by hand/);
});

test('several sheets with the same headers are taken together', async () => {
  await book.addSheet('May', [
    header,
    ['R7', 'Ann', "'2026-04-06", 1, 'Bonn'],
    ['R8', 'Dan', "'2026-04-07", 2, 'Nice'],
  ]);
  await book.activate('Orders');
  const { alike } = await findOrders();
  expect(alike.map(({ sheetName }) => sheetName)).toEqual(['May']);
  await make({ also: alike });
  expect((await book.cells('Clients', 'A5:C8')).map((row) => row)).toEqual([
    ['Ann', 3, 131.3],
    ['Bob', 1, 15.5],
    ['00001', 1, 7],
    ['Dan', 1, 2],
  ]);
});

test('a list of the clients themselves is joined by the same key', async () => {
  await book.addSheet('Contacts', [
    ['Name', 'Owner', 'Since', 'Phone'],
    ['Ann', 'Mia', 2019, "'0123"],
    ['Dan', 'Tom', 2020, "'0456"],
  ]);
  const clientList = await findCustomers();
  await book.activate('Orders');
  const outcome = await make({ clientList });
  expect(outcome).toMatchObject({
    clients: 4,
    joined: { withoutOrders: ['Dan'], notListed: ['Bob', '00001'], repeated: [], differing: [] },
  });
  const blanks = headers.slice(1).map(() => '');
  expect(await book.cells('Clients', 'A4:N8')).toEqual([
    [...headers, 'Owner', 'Since', 'Phone'],
    [...clients[1]!, 'Mia', 2019, '0123'],
    [...clients[2]!, '', '', ''],
    [...clients[3]!, '', '', ''],
    ['Dan', ...blanks, 'Tom', 2020, '0456'],
  ]);
  await removeMade();
});

test('cancelled, no half sheet stays, and a sheet made again is as it was', async () => {
  setChunkSizes({ rowsWritten: 1, cellsRead: 50 });
  try {
    await book.activate('Orders');
    const found = await foundOrders();
    const before = await book.everything();
    const cancelAt = (rows: number) => {
      const controller = new AbortController();
      const onProgress = (progress: Progress) => {
        if (progress.kind === 'writing' && progress.rows === rows) controller.abort();
      };
      return writeClientsSheet(found.list, found.choice, { signal: controller.signal, onProgress });
    };
    await expect(cancelAt(2)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await book.everything()).toEqual(before);
    await writeClientsSheet(found.list, found.choice);
    await book.edit('Orders', (sheet) => {
      sheet.getRange('D2').values = [[999]];
    });
    // A formula above the table, and a text that looks like one.
    await book.edit('Clients', (sheet) => {
      sheet.getRange('B1').formulas = [['=DATE(2026,5,20)']];
      sheet.getRange('A2').values = [["'=1+1"]];
    });
    const made = await book.everything();
    await expect(cancelAt(2)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await book.everything()).toEqual(made);
  } finally {
    setChunkSizes(usualSizes);
  }
});

test('refuses what cannot be done, and says so', async () => {
  const found = await foundOrders();
  await book.edit('Orders', (_, { workbook }) => workbook.protection.protect());
  await expect(writeClientsSheet(found.list, found.choice)).rejects.toMatchObject({
    code: 'protectedWorkbook',
  });
  await expect(removeMade()).rejects.toMatchObject({ code: 'notMadeFromOrders' });
  await book.edit('Orders', (_, { workbook }) => workbook.protection.unprotect());
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.getRange('A9').values = [['mine']];
    sheet.getRange('A4').values = [['Who']];
  });
  await expect(make()).rejects.toMatchObject({ code: 'clientsKeyGone' });
  await book.edit('Clients', (sheet) => {
    sheet.getRange('A4').values = [['Customer']];
    sheet.getRange('A8').values = [['in the way']];
  });
  await book.edit('Orders', (sheet) => {
    sheet.getRange('B7').values = [['New']];
  });
  await expect(make()).rejects.toThrow(/Clients!A8 is in the way/);
  await book.select('Clients', 'A5');
  const sheet = await findOrders();
  await expect(
    writeClientsSheet(sheet.orders, { ...found.choice, columns: { client: 0, date: 3, amount: 2 } }),
  ).rejects.toMatchObject({ code: 'clientsAreNoOrders' });
});

test('only the table that it made counts as made from orders, whatever another is called', async () => {
  await make();
  await book.edit('Clients', (sheet) => {
    sheet.name = 'Buyers';
  });
  await book.addSheet('Clients', [header, ['R9', 'Eve', 46_000, 5, 'Rome']], { table: 'CT_Clients_old' });
  const hers = await findCustomers();
  expect([hers.range.tableName, hers.isMadeFromOrders]).toEqual(['CT_Clients_old', undefined]);
  const before = await book.everything();
  await expect(removeClientsSheet(hers)).rejects.toThrow(
    /^The sheet Clients is not the one.*Nothing was changed/,
  );
  expect(await book.everything()).toEqual(before);
  await book.select('Buyers', 'A5');
  const ours = await findCustomers();
  expect(ours.isMadeFromOrders).toBe(true);
  expect(await removeClientsSheet(ours)).toEqual({ sheet: 'Buyers' });
  expect(await sheetNames()).toEqual(['Blank', 'Orders', 'Clients']);
});
