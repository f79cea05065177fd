import { expect, test } from '@jest/globals';
import {
  findCustomers,
  findOrders,
  removeClientsSheet,
  writeClientsSheet,
  writeSegments,
} from '../../../src/excel/use-cases';
import { Package } from '../../../src/simulator/xlsx/package/package';
import { sheetNames } from '../book/sheet-names';
import { asOf, clients, foundOrders, header, headers, removeMade } from './orders';
import { clientsBook } from './clients-book';

const { book, make } = clientsBook();

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
