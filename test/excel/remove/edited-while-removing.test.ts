import { afterEach, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { choice, model, strategyOf } from '../customers';
import { changesOf } from '../faults/messages-of';
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

const widthOf = (cell: string) =>
  Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(cell).load('format/columnWidth');
    await context.sync();
    return format.columnWidth;
  });

test('a cell that keeps a table from being cut is told by where it is, though a row was inserted meanwhile', async () => {
  const told: string[] = [];
  for (let k = 1, isOver = false; !isOver; k++) {
    await book.clear();
    await book.addSheet(sheet, [...rows, ['', '', '', ''], ['Total', '', '', '']], { table: 'Clients_3' });
    await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
    await book.edit(sheet, (cells) => {
      // Beside it is a strategy, so that Remove must look whether the row is a client's.
      cells.getRange('E11:F11').formulas = [['=COUNTIF(A2:A9,"*")', strategyOf('treasure')]];
    });
    const found = await findCustomers();
    let messages = 0;
    book.excel.intercept = ({ request }) => {
      messages += 1;
      // A message that changes something only says that somebody removes, or does not any more.
      if (messages === k && changesOf(request) === '') book.layOut(sheet, edits[0]![1]);
      return undefined;
    };
    const problem: unknown = await removeSegments(found, model.id).catch((error: unknown) => error);
    book.excel.intercept = undefined;
    isOver = messages < k;
    if ((problem as SheetProblem).code === 'customersChanged') continue;
    expect(problem).toMatchObject({ code: 'notOursInTable', details: { table: 'Clients_3' } });
    const { cell } = (problem as SheetProblem<'notOursInTable'>).details;
    told.push(cell);
    const [[content]] = (await book.formulas(sheet, cell.split('!')[1]!)) as [[string]];
    expect([k, content.slice(0, 8)]).toEqual([k, '=COUNTIF']);
  }
  expect(new Set(told)).toEqual(new Set([`${sheet}!E11`, `${sheet}!E12`]));
});

test.each(['E', 'F', 'G'])(
  'in a table, a column inserted at %s keeps its width if that is just as Remove deletes its columns',
  async (at) => {
    await book.clear();
    await book.addSheet(sheet, rows, { table: 'Clients_4' });
    await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
    await book.edit(sheet, (cells) => {
      const owners = rows.map((_, index) => [index === 0 ? 'Owner' : 'Eve']);
      cells.tables.getItem('Clients_4').columns.add(undefined, owners);
      cells.getRange('G:G').format.columnWidth = 78;
    });
    const found = await findCustomers();
    let isInserted = false;
    book.excel.intercept = ({ request }) => {
      if (isInserted || !changesOf(request).includes('Delete') || !request.includes('ColumnWidth'))
        return undefined;
      isInserted = true;
      book.layOut(sheet, (cells) => {
        const column = at.charCodeAt(0) - 'A'.charCodeAt(0);
        cells.insertColumnBefore(column);
        // Univer counts in pixels: these are 33 points.
        cells.setColumnWidth(column, 44);
        cells.getRange(`${at}1`).setValue('Hers');
      });
      return undefined;
    };
    const told = await removeSegments(found, model.id).then(
      () => 'done',
      (error: unknown) => (error as SheetProblem).code,
    );
    book.excel.intercept = undefined;
    expect(isInserted).toBe(true);
    if (told !== 'done') {
      expect(told).toBe('customersChanged');
      await removeSegments(await findCustomers(), model.id);
    }
    expect(await book.cells(sheet, 'A1:F1')).toEqual([[...rows[0]!, 'Hers', 'Owner']]);
    const widths = ['E1', 'F1'].map((cell) => widthOf(cell));
    expect(await Promise.all(widths)).toEqual([33, 78]);
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
