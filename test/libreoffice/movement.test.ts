import { describe, expect, test } from '@jest/globals';
import { findCustomers, writeClientsSheet, writeMovement } from '../../src/excel/use-cases';
import { ordersOfTwoDates } from '../excel/movement/orders-of-two-dates';
import { openBook } from '../excel/open-book';
import { foundOrders } from '../excel/orders/orders';
import { day } from '../orders/add-up';
import { recalculated } from './file-of-workbook';
import { libreOfficeVersion, noLibreOffice, resultOf } from './soffice';

const minutes = 60_000;
const version = libreOfficeVersion();
const [describeHere, why] = version === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

describeHere(`LibreOffice calculates the comparison of two dates${why}`, () => {
  test(
    'of a saved workbook as counted by hand',
    async () => {
      const book = await openBook();
      try {
        await book.addSheet('Orders', ordersOfTwoDates);
        const to = day('2026-03-31');
        const { list, choice } = await foundOrders({ asOf: to });
        await writeClientsSheet(list, choice);
        await book.activate('Clients');
        const asked = {
          modelId: 'abc',
          columns: { profit: 2 },
          cutoffs: {},
          language: 'en',
          asOf: to,
        } as const;
        const dates = { from: day('2025-03-31'), to, months: 12 };
        const { sheet } = await writeMovement(await findCustomers(), asked, dates);
        await book.edit(sheet, (movement) => {
          const why = movement.tables.getItem('CT_Movement').columns.getItem('Why lost');
          why.getDataBodyRange().getCell(0, 0).values = [['Price']];
        });
        const made = (await recalculated(await book.saved())).getWorksheet(sheet)!;
        const rows = Array.from({ length: made.rowCount }, (_, row) =>
          Array.from({ length: 9 }, (__, column) => resultOf(made.getCell(row + 1, column + 1).value)),
        );
        const below = (heading: string, count: number, columns: number) => {
          const at = rows.findIndex(([first]) => first!.includes(heading));
          return rows.slice(at + 2, at + 2 + count).map((row) => row.slice(1, columns).map(Number));
        };
        expect(below('Who went where', 9, 5)).toEqual([
          [1, 15, 85, 70],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
          [0, 0, 0, 0],
          [1, 80, 10, -70],
          [1, 0, 5, 5],
          [1, 0, 20, 20],
          [1, 5, 0, -5],
          [5, 100, 120, 20],
        ]);
        // Cid was lost, and brought 5.
        const loss = rows.findIndex((row) => row[6]!.includes('Why clients were lost'));
        expect(rows[loss + 1]![6]).toMatch(/Without one: 0; with one that is not in this list: 0$/);
        expect(rows[loss + 4]!.slice(6)).toEqual(['Price', '1', '5']);
        expect(below('From the first day', 7, 3)).toEqual([
          [3, 100],
          [1, 5],
          [1, 20],
          [-1, -5],
          [0, 0],
          [4, 120],
          [0, 0],
        ]);
        expect(below('Clients: segment', 5, 6)).toEqual([
          [1, 0, 0, 0, 1],
          [1, 0, 0, 0, 1],
          [0, 0, 0, 1, 1],
          [1, 0, 1, 0, 2],
          [3, 0, 1, 1, 5],
        ]);
        expect(below('Change of sales', 5, 6)).toEqual([
          [-70, 0, 0, 0, -70],
          [70, 0, 0, 0, 70],
          [0, 0, 0, -5, -5],
          [20, 0, 5, 0, 25],
          [20, 0, 5, -5, 20],
        ]);
      } finally {
        book.excel.dispose();
      }
    },
    5 * minutes,
  );
});
