import { beforeAll, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../../src/excel/use-cases';
import type { WriteAs } from '../../../../src/sheet/write-as';
import { difference } from '../../../sequences/state-of-workbook';
import { bookForTests } from '../../book/book-for-tests';
import { startFunctions } from '../../formulas';
import { choice, header, listOfClients } from '../list-of-clients';
import { messagesOf } from '../messages-of';
import { toldIfEdited } from '../told-if-edited';

const book = bookForTests();
beforeAll(() => startFunctions(book));

const clients = listOfClients(6);
const deadName = '#REF!';

const sheet = () => book.workbook.root.worksheets.getItem('Clients');

/** What somebody does to the columns; ClientTier's are E and F. */
const edits: readonly (readonly [string, () => unknown])[] = [
  ['a column is inserted before the segments', () => insert('E')],
  ['a column is inserted before the strategies', () => insert('F')],
  ['a column of the list is deleted', () => sheet().getRange('C:C').delete('Left')],
  ['the column of strategies is deleted', () => sheet().getRange('F:F').delete('Left')],
];

/** Inserts a column of hers and fills it in. */
function insert(column: string): void {
  sheet().getRange(`${column}:${column}`).insert('Right');
  sheet().getRange(`${column}1:${column}7`).values = [['Note'], ...clients.map(([name]) => [`of ${name}`])];
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

/** The first message to try each edit before: those before it find the columns. The other way tries the messages between. */
const ways: readonly (readonly [string, WriteAs, WriteAs, { table?: string }, first: number])[] = [
  ['a range', 'live', 'values', {}, 5],
  ['a table', 'values', 'portable', { table: 'Clients_2' }, 6],
];
const cases = ways.flatMap(([beside, was, becomes, options, first]) =>
  edits.map(([name, edit]) => [beside, was, becomes, name, edit, options, first] as const),
);

test.each(cases)(
  'beside %s, %s segments are as before, if they should become %s and, before any message, %s',
  async (_beside, was, becomes, _name, edit, options, first) => {
    const arrange = async () => {
      await book.clear();
      await book.addSheet('Clients', [header, ...clients], options);
      await writeSegments(await findCustomers(), { ...choice, writeAs: was }, 'keep');
      return findCustomers();
    };
    const again = { ...choice, writeAs: becomes };
    const undisturbed = await arrange();
    const messages = await messagesOf(book, () => writeSegments(undisturbed, again, 'keep'));
    await arrange();
    edit();
    const edited = await state();
    const wrong: string[] = [];
    // The last four messages come once all is written.
    for (let k = first; k <= messages.length - 4; k += 2) {
      const found = await arrange();
      const ending = await toldIfEdited(book, k, edit, () => writeSegments(found, again, 'keep'));
      const differs = ending === 'done' ? 'the edit was not noticed' : difference(edited, await state());
      if (differs) wrong.push(`${k}, ${ending}: ${differs}`);
    }
    expect(wrong).toEqual([]);
  },
);
