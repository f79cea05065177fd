import { expect, test } from '@jest/globals';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, model, segmented } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();

const run = async () => writeSegments(await findCustomers(), choice, 'keep');
const remove = async () => removeSegments(await findCustomers(), model.id, { takesPolicy: true });

test('the headers look like the one beside them, as long as the columns are there', async () => {
  await book.addSheet('Styled', customers);
  await book.edit('Styled', (sheet) => {
    const { format } = sheet.getRange('A1:D1');
    format.fill.color = '#1F3864';
    format.font.color = '#FFFFFF';
    format.font.bold = true;
    sheet.getRange('E:E').format.columnWidth = 33;
  });
  const before = await book.everything();
  await run();
  const { fill, font, width } = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Styled').getRange('F1');
    cell.load({ format: { columnWidth: true, fill: { color: true }, font: { color: true, bold: true } } });
    await context.sync();
    const { format } = cell;
    return {
      fill: format.fill.color,
      font: [format.font.color, format.font.bold],
      width: format.columnWidth,
    };
  });
  expect([fill, ...font]).toEqual(['#1F3864', '#FFFFFF', true]);
  expect(width).toBeGreaterThan(200);
  await remove();
  expect(await book.everything()).toEqual(before);
});

test('a header cell that has a look of its own keeps it', async () => {
  await book.addSheet('Own look', customers);
  await book.edit('Own look', (sheet) => {
    sheet.getRange('A1:D1').format.fill.color = '#1F3864';
    sheet.getRange('E1:F1').format.fill.color = '#FFD966';
  });
  const before = await book.everything();
  await run();
  await remove();
  expect(await book.everything()).toEqual(before);
});

/** Excel gives a copied sheet names of its own for those that point to the original. */
async function copySheet(name: string, copy: string) {
  await book.addSheet(copy, await book.cells(name, 'A1:F5'));
  await book.edit(copy, (sheet) => {
    sheet.names.add('_ClientTier_1_Segment', sheet.getRange('E1:E5')).visible = false;
    sheet.names.add('_ClientTier_1_Strategy', sheet.getRange('F1:F5')).visible = false;
  });
}

test('on a copied sheet the copied columns are written, and the original is let alone', async () => {
  await book.addSheet('Original', customers);
  await run();
  await copySheet('Original', 'Copy');
  await book.edit('Copy', (sheet) => {
    sheet.getRange('B2').values = [[1]];
  });
  expect((await run()).address).toBe('Copy!E1:F5');
  expect(await book.cells('Original', 'E1:F5')).toEqual(segmented);
  await remove();
  expect(await book.cells('Copy', 'E1:F5')).toEqual(customers.map(() => ['', '']));
  expect(await book.cells('Original', 'E1:F5')).toEqual(segmented);
});

test('columns taken out of a copy leave the original known', async () => {
  await copySheet('Original', 'Second copy');
  await remove();
  await book.edit('Original', (sheet) => sheet.activate());
  expect((await findCustomers()).segmentedBy).toEqual([model.id]);
});

test('the number of messages to Excel does not grow with the number of clients', async () => {
  const messages = async (work: () => Promise<unknown>) => {
    const before = book.excel.exchanges.length;
    await work();
    return book.excel.exchanges.length - before;
  };
  const grown = [customers[0]!, ...Array.from({ length: 150 }, () => customers.slice(1)).flat()];
  const counts: number[][] = [];
  for (const [name, rows] of [
    ['Few', customers],
    ['More', grown],
  ] as const) {
    await book.addSheet(name, rows);
    const found = await findCustomers();
    counts.push([
      await messages(() => planSegments(found, choice)),
      await messages(() => writeSegments(found, choice, 'keep')),
    ]);
  }
  expect(counts[1]).toEqual(counts[0]);
});
