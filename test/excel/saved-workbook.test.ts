import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCustomers, readPolicy, restorePolicy, writeSegments } from '../../src/excel/use-cases';
import type { WriteAs } from '../../src/sheet/write-as';
import { choice, customers, model, segmented } from './customers';
import { startFunctions } from './formulas';
import { openBook, openFile, type Book } from './open-book';

const policySheet = 'Client Policy';

/** The same clients, written in each way beside a range and beside a table. */
const lists: readonly { sheet: string; writeAs: WriteAs; table?: string }[] = [
  { sheet: 'Values', writeAs: 'values' },
  { sheet: 'Live', writeAs: 'live' },
  { sheet: 'Portable', writeAs: 'portable' },
  { sheet: 'Values table', writeAs: 'values', table: 'Table_values' },
  { sheet: 'Live table', writeAs: 'live', table: 'Table_live' },
  { sheet: 'Portable table', writeAs: 'portable', table: 'Table_portable' },
];

/** What the user sees of a list, and what ClientTier finds of it. */
async function listIn(book: Book, sheet: string) {
  await book.activate(sheet);
  const { range, segmentedBy, chosenBefore } = await findCustomers();
  return {
    cells: await book.cells(sheet, 'A1:F5'),
    formulas: await book.formulas(sheet, 'E1:F5'),
    colors: await book.colors(sheet, 'E2:E5'),
    found: {
      segmentedBy,
      chosenBefore,
      columns: range.columns,
      own: range.ownColumns,
      table: range.tableName,
    },
  };
}

const byName = <T extends { name: string }>(names: T[]) => names.sort((a, b) => a.name.localeCompare(b.name));

async function workbookOf(book: Book) {
  await book.workbook.calculated();
  return {
    policy: await readPolicy(),
    policyCells: await book.cells(policySheet, 'A1:F40'),
    policyFormulas: await book.formulas(policySheet, 'A1:F40'),
    names: byName(await book.names()),
    settings: (await book.everything()).settings,
    lists: Object.fromEntries(
      await inTurn(lists, async ({ sheet }): Promise<[string, unknown]> => [
        sheet,
        await listIn(book, sheet),
      ]),
    ),
  };
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

let before: Awaited<ReturnType<typeof workbookOf>>;
let book: Book;
beforeAll(async () => {
  const first = await openBook();
  await startFunctions(first);
  for (const { sheet, writeAs, table } of lists) {
    await first.addSheet(sheet, customers, table === undefined ? {} : { table });
    await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
  }
  before = await workbookOf(first);
  const file = await first.saved();
  first.excel.dispose();
  book = await openFile(file);
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

const type = (address: string, value: string | number) =>
  book.edit(policySheet, (cells) => {
    cells.getRange(address).values = [[value]];
  });

async function tiersOf(sheet: string) {
  await book.workbook.calculated();
  return (await book.cells(sheet, 'E2:E5')).flat();
}

describe('a workbook saved as .xlsx and opened in another Excel', () => {
  test('has the same policy, its cells, its names and what it is restored from', async () => {
    const after = await workbookOf(book);
    expect(after.policy.kind).toBe('valid');
    expect(after).toEqual(before);
  });

  test.each(lists)('$sheet: segments, colours and columns are known', async ({ sheet, writeAs, table }) => {
    const { cells, colors, found } = await listIn(book, sheet);
    expect(cells.map((row) => row.slice(4))).toEqual(segmented);
    expect(colors.map(({ text }) => text).sort()).toEqual(
      model.tiers.map(({ name }) => `="${name.en}"`).sort(),
    );
    expect(found).toMatchObject({ segmentedBy: [model.id], columns: 4, own: [4, 5], table });
    expect(found.chosenBefore?.[model.id]?.writeAs ?? 'values').toBe(writeAs);
  });

  test('formulas follow a number that is typed on the policy sheet; values stay', async () => {
    // Above 50 sales and from 3.5 orders on: Dahl's 60 are many now.
    await type('C14', 50);
    const told = await inTurn(lists, async ({ sheet }) => [sheet, (await tiersOf(sheet))[3]]);
    expect(told).toEqual(
      lists.map(({ sheet, writeAs }) => [sheet, writeAs === 'values' ? 'Phase out' : 'High-risk']),
    );
  });

  test('Restore brings back the policy that was saved', async () => {
    await type('C14', 'much');
    expect((await tiersOf('Portable'))[3]).toBe('#N/A');
    expect((await readPolicy()).kind).toBe('faulty');
    expect(await restorePolicy()).toEqual(before.policy);
    expect(await tiersOf('Portable')).toEqual(segmented.slice(1).map(([tier]) => tier));
  });

  test('the same columns are written again', async () => {
    for (const { sheet, writeAs } of lists) {
      await book.activate(sheet);
      const { address } = await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
      expect(address.replaceAll("'", '')).toBe(`${sheet}!E1:F5`);
    }
  });
});
