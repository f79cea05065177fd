import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { usualSizes, setChunkSizes } from '../../../../src/excel/office/chunk-sizes';
import { findCustomers, removeSegments, writeSegments } from '../../../../src/excel/use-cases';
import type { CellValue } from '../../../../src/sheet/cells/cell';
import { model } from '../../customers';
import { choice, header, listOfClients, type EditedSheet } from '../list-of-clients';
import { openBook, type Book } from '../../open-book';
import { messagesOf, messagesToPlay } from '../messages-of';
import { partOf } from '../thoroughness';
import { toldIfEdited } from '../told-if-edited';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  setChunkSizes({ rowsWritten: 10, cellsRead: 60 });
});
afterAll(() => {
  setChunkSizes(usualSizes);
  book.excel.dispose();
});
afterEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
});

const rows = listOfClients(30);
const tierOf = ([, sales, , loyalty]: readonly CellValue[]) =>
  Number(sales) >= 500
    ? Number(loyalty) >= 5
      ? 'Treasure'
      : 'High-risk'
    : Number(loyalty) >= 5
      ? 'Rising star'
      : 'Phase out';

/** Edits of the sheet, and the clients' cells after each. */
const edits: readonly (readonly [string, (sheet: EditedSheet) => unknown])[] = [
  ['a row is inserted in the first part', (sheet) => sheet.insertRowBefore(4)],
  ['a row is inserted in the last part', (sheet) => sheet.insertRowBefore(27)],
  ['a row is deleted', (sheet) => sheet.deleteRow(15)],
  ['a row is inserted above all', (sheet) => sheet.insertRowBefore(0)],
  ['a column is inserted', (sheet) => sheet.insertColumnBefore(1)],
  ['an amount is corrected', (sheet) => sheet.getRange('B20').setValue(5)],
  ['a client is renamed', (sheet) => sheet.getRange('A30').setValue('Zoe')],
  ['a client is moved up', (sheet) => sheet.moveRows(sheet.getRange('A9:A9'), 4)],
];

/** The lines of the sheet by the client's name, without the header. */
async function linesByClient(): Promise<Map<string, readonly CellValue[]>> {
  const cells = await book.cells('Clients', 'A1:I40');
  const top = cells.findIndex((line) => line.includes('Client'));
  const headers = cells[top]!.map(String);
  const wanted = ['Client', 'Sales', 'City', 'Loyalty', 'Segment'].map((name) => headers.indexOf(name));
  const lines = cells.slice(top + 1).map((line) => wanted.map((column) => line[column] ?? ''));
  return new Map(lines.filter(([client]) => client !== '').map((line) => [String(line[0]), line]));
}

/** Whether the edit came after the last reading of the clients: then only the names and references are restored. */
type Late = boolean;

async function expectRightTiers(
  outcome: string,
  hadTiers: boolean,
  late: Late,
  where: string,
): Promise<void> {
  const wrong: string[] = [];
  for (const [client, line] of await linesByClient()) {
    const segment = String(line[4]);
    const before = rows.find(([name]) => name === client);
    const right = outcome === 'done' || hadTiers ? [tierOf(line)] : [''];
    // The tier beside a client whose amount was corrected stays until the next run.
    if (before && (hadTiers || late)) right.push(tierOf(before));
    const isRight = !before || late || right.includes(segment);
    if (!isRight) wrong.push(`${line.join(' ')} (${where}: ${outcome})`);
  }
  expect(wrong).toEqual([]);
}

/** Each edit is made before every n-th message only, another one before the others. */
const everyNth = 6;

const refusals = ['customersChanged', 'noRoomBesideRange', 'noRoomBesideTable', 'unreadableColumn'];

const ways = [
  ['a first run beside a range', {}, 'portable', false],
  ['a second run beside a range', {}, 'values', true],
  ['a first run beside a table', { table: 'Clients_2' }, 'values', false],
  ['a second run beside a table', { table: 'Clients_2' }, 'portable', true],
] as const;

describe.each(ways)('%s puts no tier beside another client', (_, options, writeAs, isSecond) => {
  const written = { ...choice, writeAs };
  const arrange = async () => {
    await book.clear();
    await book.addSheet('Clients', [header, ...rows], options);
    if (isSecond) await writeSegments(await findCustomers(), written, 'keep');
    return findCustomers();
  };
  let messages: readonly string[];
  let cases: readonly { readonly name: string; readonly kind: string; readonly k: number }[];
  beforeAll(async () => {
    const found = await arrange();
    messages = await messagesOf(book, () => writeSegments(found, written, 'keep'));
    const all = edits.flatMap(([name], at) =>
      messages
        .map((kind, index) => ({ name, kind, k: index + 1 }))
        .filter(({ k }) => (k + at) % everyNth === 0),
    );
    cases = partOf(all, ({ name, kind }) => [name, kind]);
  });
  test.each(edits)('if %s', async (name, edit) => {
    for (const { k } of cases.filter((each) => each.name === name)) {
      const found = await arrange();
      const outcome = await toldIfEdited(
        book,
        k,
        () => book.layOut('Clients', edit),
        () => writeSegments(found, written, 'keep'),
      );
      expect(['done', 'changedMeanwhile', ...refusals]).toContain(outcome);
      const isLate = k >= messages.length - 1;
      await expectRightTiers(outcome, isSecond, isLate, `message ${k} of ${messages.length}`);
      if (outcome === 'done' || isSecond) await removeSegments(await findCustomers(), model.id);
      expect((await book.names()).filter(({ name: each }) => /^_ClientTier_\d/.test(each))).toEqual([]);
    }
  });
});

test.each([
  ['inserted', (sheet: EditedSheet) => sheet.insertRowBefore(4)],
  ['deleted', (sheet: EditedSheet) => sheet.deleteRow(4)],
])('Remove takes out its columns wholly though a row is %s meanwhile, and nothing below', async (_, edit) => {
  const arrange = async () => {
    await book.clear();
    await book.addSheet('Clients', [header, ...rows]);
    await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
    await book.edit('Clients', (cells) => {
      cells.getRange('F36').values = [['Mine']];
    });
    return findCustomers();
  };
  const undisturbed = await arrange();
  const messages = await messagesOf(book, () => removeSegments(undisturbed, model.id));
  for (const k of messagesToPlay(messages)) {
    const found = await arrange();
    const remove = () => removeSegments(found, model.id);
    expect(await toldIfEdited(book, k, () => book.layOut('Clients', edit), remove)).toBe('done');
    const left = (await book.cells('Clients', 'E1:F40')).flat().filter((cell) => cell !== '');
    expect(left).toEqual(['Mine']);
  }
});
