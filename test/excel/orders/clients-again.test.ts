import { expect, test } from '@jest/globals';
import { planClientsSheet, writeClientsSheet } from '../../../src/excel/use-cases';
import { setChunkSizes, usualSizes } from '../../../src/excel/office/chunk-sizes';
import type { Progress } from '../../../src/sheet/progress';
import { sheetNames } from '../book/sheet-names';
import { asOf, clients, foundOrders, removeMade } from './orders';
import { clientsBook } from './clients-book';

const { book, make } = clientsBook();

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
