import { afterEach, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { choice, model } from '../customers';
import { oneIn } from '../faults/thoroughness';
import { bookForTests } from '../book/book-for-tests';
import type { Book } from '../open-book';

const book = bookForTests();
afterEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
});

const sheet = 'Clients';
const clients = 8;
const rows = [
  ['Client', 'Sales', 'City', 'Loyalty'],
  ...Array.from({ length: clients }, (_, index) => [`Client ${index + 1}`, index * 10, 'Bonn', index % 5]),
];

type Sheet = Parameters<Parameters<Book['layOut']>[1]>[0];

const edits: readonly (readonly [string, (cells: Sheet) => unknown])[] = [
  ['a row is inserted among the clients', (cells) => cells.insertRowBefore(4)],
  ['two rows are inserted among the clients', (cells) => cells.insertRowsBefore(4, 2)],
  ['a row is deleted', (cells) => cells.deleteRow(4)],
  ['a row is inserted above all', (cells) => cells.insertRowBefore(0)],
  ['a row is inserted below the clients', (cells) => cells.insertRowBefore(clients + 1)],
  ['a column is inserted before them', (cells) => cells.insertColumnBefore(2)],
  ['a note is typed under them', (cells) => cells.getRange('F15').setValue('Typed')],
];

/** The first message before which an edit is made; the next edit begins with the next one. */
const firstFor = (name: string) => 1 + (edits.findIndex(([each]) => each === name) % oneIn);

const mine = ['=COUNTIF(E2:E9,"Treasure")', 'Mine', 'Mine too', 'Typed', 'Beside'];

/** Returns what is on the sheet besides the list, with formulas as text; a formula's references move with cells. */
async function left(): Promise<string[]> {
  const cells = await book.formulas(sheet, 'A1:L30');
  const ofList = new Set(rows.flat().map(String));
  return cells
    .flat()
    .map(String)
    .filter((cell) => cell !== '' && !ofList.has(cell))
    .map((cell) => (cell.startsWith('=COUNTIF') ? mine[0]! : cell))
    .sort();
}

async function removeAt(k: number, edit: (cells: Sheet) => unknown): Promise<string> {
  const found = await findCustomers();
  let messages = 0;
  book.excel.intercept = () => void (++messages === k && book.layOut(sheet, edit));
  const told = await removeSegments(found, model.id).then(
    () => 'done',
    (error: unknown) => (error instanceof SheetProblem ? error.code : String(error)),
  );
  book.excel.intercept = undefined;
  return messages < k ? 'no such message' : told;
}

test.each(edits)(
  'beside a range, what is hers stays and nothing is left behind if %s',
  async (name, edit) => {
    for (let k = firstFor(name), told = 'done'; told !== 'no such message'; k += oneIn) {
      await book.clear();
      await book.addSheet(sheet, rows);
      await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
      await book.edit(sheet, (cells) => {
        cells.getRange('E10:F10').formulas = [['=COUNTIF(E2:E9,"Treasure")', 'Mine']];
        cells.getRange('E12').values = [['Mine too']];
      });
      told = await removeAt(k, edit);
      if (told !== 'done' && told !== 'no such message')
        await removeSegments(await findCustomers(), model.id);
      const typed = (await left()).includes('Typed') ? ['Typed'] : [];
      expect([k, told, await left()]).toEqual([k, told, [...mine.slice(0, 3), ...typed].sort()]);
      expect(await book.names()).toEqual([]);
    }
  },
);

test.each(edits.slice(0, 6))('in a table, only its own columns go if %s', async (name, edit) => {
  for (let k = firstFor(name), told = 'done'; told !== 'no such message'; k += oneIn) {
    await book.clear();
    await book.addSheet(sheet, rows, { table: 'Clients_2' });
    await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
    await book.edit(sheet, (cells) => {
      cells.getRange('H3').values = [['Beside']];
    });
    told = await removeAt(k, edit);
    if (told !== 'done' && told !== 'no such message') await removeSegments(await findCustomers(), model.id);
    const column = (await left()).filter((cell) => /^(Column|列)\d/.test(cell));
    expect([k, told, await left()]).toEqual([k, told, [...column, 'Beside'].sort()]);
    expect(await book.names()).toEqual([]);
  }
});
