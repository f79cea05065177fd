import { beforeAll, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../../src/excel/use-cases';
import type { WriteAs } from '../../../../src/sheet/write-as';
import { difference } from '../../../sequences/state-of-workbook';
import { bookForTests } from '../../book/book-for-tests';
import { startFunctions } from '../../formulas';
import { told } from '../every-fault';
import { choice, header, listOfClients, type EditedSheet } from '../list-of-clients';
import { messagesOf } from '../messages-of';

const book = bookForTests();
beforeAll(() => startFunctions(book));

const clients = listOfClients(6);
const deadName = '#REF!';

/** What somebody does to the columns; ClientTier's are E and F. */
const edits: readonly (readonly [string, (sheet: EditedSheet) => unknown])[] = [
  ['a column is inserted before the segments', (sheet) => insert(sheet, 4)],
  ['a column is inserted before the strategies', (sheet) => insert(sheet, 5)],
  ['a column of the list is deleted', (sheet) => sheet.deleteColumn(2)],
  ['the column of strategies is deleted', (sheet) => sheet.deleteColumn(5)],
];

/** Inserts a column of hers and fills it in. */
function insert(sheet: EditedSheet, column: number): void {
  sheet.insertColumnBefore(column);
  const cells = ['Note', ...clients.map(([name]) => `of ${name}`)];
  cells.forEach((text, row) => sheet.getRange(row, column).setValue(text));
}

/** Returns the cells, the colours of the segments and the names, without those of deleted columns, which any run may take. */
async function state() {
  const cells = await book.formulas('Clients', 'A1:I8');
  const segments = cells[0]!.indexOf('Segment');
  const column = String.fromCharCode('A'.charCodeAt(0) + segments);
  const names = await book.names();
  return {
    cells,
    colors: await book.colors('Clients', `${column}2:${column}7`),
    names: names.filter(({ formula }) => !formula.includes(deadName)),
  };
}

const ways: readonly (readonly [was: WriteAs, becomes: WriteAs])[] = [
  ['live', 'values'],
  ['values', 'portable'],
];
const cases = ways.flatMap(([was, becomes]) =>
  edits.map(([name, edit]) => [was, becomes, name, edit] as const),
);

test.each(cases)(
  '%s segments are as before, if they should become %s and, before any message, %s',
  async (was, becomes, _name, edit) => {
    const arrange = async () => {
      await book.clear();
      await book.addSheet('Clients', [header, ...clients]);
      await writeSegments(await findCustomers(), { ...choice, writeAs: was }, 'keep');
      return findCustomers();
    };
    const again = { ...choice, writeAs: becomes };
    const undisturbed = await arrange();
    const messages = await messagesOf(book, () => writeSegments(undisturbed, again, 'keep'));
    await arrange();
    book.layOut('Clients', edit);
    const edited = await state();
    const wrong: string[] = [];
    let done = 0;
    for (let k = 1; k <= messages.length; k++) {
      const found = await arrange();
      let sent = 0;
      book.excel.intercept = () => {
        sent += 1;
        if (sent === k) book.layOut('Clients', edit);
        return undefined;
      };
      const ending = await told(writeSegments(found, again, 'keep'));
      book.excel.intercept = undefined;
      const differs = difference(edited, await state());
      if (ending === 'done') done += 1;
      else if (differs) wrong.push(`${k}, ${ending}: ${differs}`);
    }
    expect(wrong).toEqual([]);
    expect(done).toBeLessThan(messages.length / 2);
  },
);
