import { expect, test } from '@jest/globals';
import { removeMade } from './orders';
import { clientsBook } from './clients-book';

const { book, make } = clientsBook();

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
