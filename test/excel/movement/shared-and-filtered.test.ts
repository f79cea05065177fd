import { expect, test } from '@jest/globals';
import * as mine from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { choice, fixedCutoffs } from '../customers';
import { outcomeOf, testSharedAndFiltered } from '../faults/shared-and-filtered';
import { isThorough } from '../faults/thoroughness';
import type { Book, Rows } from '../open-book';

/** Of the clients of before, Cole was lost; Gold is new. */
const before: Rows = [
  ['Client', 'Sales', 'Owner', 'Loyalty', 'Segment'],
  ['Acme', 120, 'Ann', 5, 'High-risk'],
  ['Birch', 300, 'Bob', 2, 'High-risk'],
  ['Cole', 40, 'Ann', 9, 'Rising star'],
  ['Dahl', 60, 'Bob', 1, 'Treasure'],
  ['Engel', 500, 'Ann', 8, 'Treasure'],
  ['Frey', 80, 'Bob', 2, 'Phase out'],
];
const now: Rows = [
  ['Client', 'Sales', 'Owner', 'Loyalty', 'Class'],
  ['Gold', 90, 'Bob', 7, 'Phase out'],
  ['Frey', 80, 'Bob', 2, 'Phase out'],
  ['Engel', 500, 'Ann', 8, 'Treasure'],
  ['Dahl', 60, 'Bob', 1, 'Phase out'],
  ['Birch', 300, 'Bob', 2, 'High-risk'],
  ['Acme', 120, 'Ann', 5, 'Treasure'],
];
const moved = [
  ['Cole', 'lost'],
  ['Gold', 'new'],
  ['Acme', 'up'],
  ['Dahl', 'down'],
  ['Birch', 'same'],
  ['Engel', 'same'],
  ['Frey', 'same'],
];
const today = {
  ...choice,
  cutoffs: fixedCutoffs,
} as const;

/** Compares the segments of now with those in a column of the list, or of the sheet of before. */
async function compare(from: typeof mine, list: Customers, isOneList: boolean) {
  const ids = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [name, id]));
  });
  const at = (sheetName: string, header: string) => ({ sheetId: ids.get(sheetName)!, sheetName, header });
  const lists = {
    before: isOneList ? at('List', 'Class') : at('Before', 'Segment'),
    after: at('List', 'Segment'),
    key: 'Client',
  };
  return from.writeListsCompared(list, { modelId: 'sales-loyalty', language: 'en', lists, choice: today });
}

const totalOn = async (book: Book, sheet: string) => {
  const rows = await book.cells(sheet, 'A1:B40');
  return rows.find(([name]) => name === 'Total')![1]!;
};

/** Each client with the movement, in alphabetical order. */
async function movedOn(book: Book) {
  const rows = await book.cells('Movement', 'A1:D120');
  const first = rows.findIndex(([name]) => name === 'The clients') + 2;
  const list = rows.slice(first).filter(([name]) => name !== '');
  return list.map(([name, , , movement]) => [name, movement]).sort();
}

testSharedAndFiltered(
  {
    arrange: async (book) => {
      await book.addSheet('Before', before);
      book.layOut('Before', (sheet) => sheet.hideRows(2, 2));
      await book.addSheet('List', now);
      await mine.writeSegments(await mine.findCustomers(), { ...today, withoutPolicy: true }, 'keep');
      // The segments of today that the test begins with, whatever the rules say of them.
      await book.edit('List', (sheet) => {
        sheet.getRange('F2:F7').values = now.slice(1).map(([, , , , segment]) => [segment!]);
      });
    },
    filter: { address: 'A1:G7', column: 2, only: 'Ann' },
  },
  [false, true].map((isOneList) => ({
    ...{ sheet: 'Movement', clients: isOneList ? 6 : 7 },
    write: (from: typeof mine, list: Customers) => compare(from, list, isOneList),
    remove: () => mine.removeMovement(),
    clientsOn: totalOn,
  })),
  ({ write, remove, clients }, { book, listOf }) =>
    test('keeps each client beside her own segments if a colleague inserts or deletes rows meanwhile', async () => {
      const list = await listOf();
      const expected = clients === 7 ? [...moved].sort() : undefined;
      await write(mine, list);
      const alone = await movedOn(book());
      if (expected) expect(alone).toEqual(expected);
      await remove();
      for (let k = 1; ; k += isThorough ? 1 : 4) {
        await book().activate('List');
        let messages = 0;
        let edited: Promise<void> | undefined;
        book().excel.intercept = () => {
          messages += 1;
          if (messages !== k) return undefined;
          edited = book().edit('List', (sheet) => {
            sheet.getRange('2:2').insert('Down');
            sheet.getRange('A2:F2').values = [['Hay', 1, 'Bob', 1, 'Phase out', 'Phase out']];
          });
          return undefined;
        };
        const outcome = await outcomeOf(write(mine, list));
        await edited;
        book().excel.intercept = undefined;
        if (edited === undefined) break;
        if (outcome === 'done') {
          // The client who came meanwhile is on it, or not.
          const found = await movedOn(book());
          expect([k, found.filter(([name]) => name !== 'Hay')]).toEqual([k, alone]);
        } else expect(['changedMeanwhile', 'rowsMovedMeanwhile']).toContain(outcome);
        if (outcome === 'done') await remove();
        await book().edit('List', (sheet) => sheet.getRange('2:2').delete('Up'));
      }
      await remove();
    }),
);
