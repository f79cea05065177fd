import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  writeClientsSheet,
  writeListsCompared,
  writeMovement,
  writeSegments,
} from '../../src/excel/use-cases';
import { ordersOfTwoDates } from '../excel/movement/orders-of-two-dates';
import { openBook, type Book } from '../excel/open-book';
import { foundOrders } from '../excel/orders/orders';
import { day } from '../orders/add-up';
import { recalculated } from './file-of-workbook';
import { libreOfficeVersion, noLibreOffice, resultOf } from './soffice';

const minutes = 60_000;
const version = libreOfficeVersion();
const [describeHere, why] = version === undefined ? [describe.skip, ` ${noLibreOffice}`] : [describe, ''];

/** The numbers right of the first column below a heading, as LibreOffice calculates them. */
async function calculated(book: Book, sheet: string) {
  const made = (await recalculated(await book.saved())).getWorksheet(sheet)!;
  const rows = Array.from({ length: made.rowCount }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => resultOf(made.getCell(row + 1, column + 1).value)),
  );
  const below = (heading: string, count: number, columns: number) => {
    const at = rows.findIndex(([first]) => first!.includes(heading));
    return rows.slice(at + 2, at + 2 + count).map((row) => row.slice(1, columns).map(Number));
  };
  return { rows, below };
}

describeHere(`LibreOffice calculates the comparison of two dates${why}`, () => {
  let book: Book;
  beforeAll(async () => {
    book = await openBook();
  });
  beforeEach(() => book.clear());
  afterAll(() => book.excel.dispose());

  test(
    'of a saved workbook as counted by hand',
    async () => {
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
      const { rows, below } = await calculated(book, sheet);
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
    },
    5 * minutes,
  );

  test(
    'and that of two sheets with segments',
    async () => {
      await book.addSheet('Spring', [
        ['Client', 'Sales', 'Loyalty', 'Class'],
        ['Ann', 120, 5, 'Treasure'],
        ['Bob', 300, 2, 'High-risk'],
        ['Cid', 40, 9, 'Rising star'],
        ['Dan', 60, 1, 'Phase out'],
      ]);
      await book.addSheet('List', [
        ['Client', 'Sales', 'Loyalty'],
        ['Ann', 120, 5],
        ['Bob', 300, 5],
        ['Dan', 60, 1],
        ['Eve', 10, 9],
      ]);
      const choice = {
        modelId: 'sales-loyalty',
        columns: { sales: 1, loyalty: 2 },
        cutoffs: {
          sales_cutoff: { kind: 'fixed', value: 130 },
          loyalty_cutoff: { kind: 'fixed', value: 4 },
        },
        language: 'en',
        asOf: day('2026-03-31'),
        withoutPolicy: true,
      } as const;
      // Ann is a Rising star now, Bob a Treasure, Dan a Phase out, and Eve, who is new, a Rising star.
      await writeSegments(await findCustomers(), choice, 'keep');
      const list = await findCustomers();
      const ids = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/id,items/name');
        await context.sync();
        return new Map(sheets.items.map(({ id, name }) => [name, id]));
      });
      const at = (sheetName: string, header: string) => ({
        sheetId: ids.get(sheetName)!,
        sheetName,
        header,
      });
      const lists = { before: at('Spring', 'Class'), after: at('List', 'Segment'), key: 'Client' };
      const asked = { modelId: 'sales-loyalty', language: 'en', lists, choice } as const;
      const { below } = await calculated(book, (await writeListsCompared(list, asked)).sheet);
      expect(below('Who went where', 9, 5)).toEqual([
        [1, 300, 300, 0],
        [1, 120, 120, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [1, 60, 60, 0],
        [1, 0, 10, 10],
        [0, 0, 0, 0],
        [1, 40, 0, -40],
        [5, 520, 490, -30],
      ]);
      expect(below('From the first sheet', 7, 3)).toEqual([
        [4, 520],
        [1, 10],
        [0, 0],
        [-1, -40],
        [0, 0],
        [4, 490],
        [0, 0],
      ]);
      // Ann's 120 is low by the cut-off of now; Bob's loyalty was 2.
      expect(below('Why clients are in another segment', 3, 2)).toEqual([[1], [1], [0]]);
      expect(below('Quality raised', 4, 3)).toEqual([
        [1, 0],
        [0, 0],
        [1, 1],
        [1, 0],
      ]);
    },
    5 * minutes,
  );
});
