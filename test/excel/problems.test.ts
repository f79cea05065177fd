import { describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  planSegments,
  removeSegments,
  selectCell,
  writeSegments,
} from '../../src/excel/use-cases';
import { SheetProblem } from '../../src/sheet/problem';
import { choice, customers, model, segmented } from './customers';
import { bookForTests } from './book/book-for-tests';
import type { Rows } from './open-book';

const book = bookForTests();

const write = async () => writeSegments(await findCustomers(), choice, 'keep');

/** Returns the problem with which the work ends, in English; the workbook must be unchanged. */
async function problemOf(work: () => Promise<unknown>): Promise<string> {
  const before = await book.everything();
  const problem: unknown = await work().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(SheetProblem);
  expect(await book.everything()).toEqual(before);
  return (problem as SheetProblem).message;
}

describe('a sheet on which there is nothing to segment', () => {
  test.each<[string, Rows, RegExp]>([
    ['Empty', [['']], /sheet Empty is empty/],
    ['No_header', customers.slice(1), /no header row.*No_header!A1/],
    ['No_clients', customers.slice(0, 1), /no rows below.*No_clients!A1:D1/],
    [
      'Words_only',
      [
        ['Client', 'City'],
        ['Acme', 'Bonn'],
      ],
      /No column below Words_only!A1:B1/,
    ],
  ])('%s', async (sheet, rows, message) => {
    await book.addSheet(sheet, rows);
    expect(await problemOf(findCustomers)).toMatch(message);
  });
});

test('a protected sheet is named, and left as it is', async () => {
  await book.addSheet('Locked', customers);
  const found = await findCustomers();
  await book.edit('Locked', (sheet) => sheet.protection.protect());
  expect(await problemOf(() => writeSegments(found, choice, 'keep'))).toMatch(/sheet Locked is protected/);
});

test('columns on a protected sheet are not removed', async () => {
  await book.addSheet('Locked later', customers);
  await write();
  const found = await findCustomers();
  await book.edit('Locked later', (sheet) => sheet.protection.protect());
  expect(await problemOf(() => removeSegments(found, model.id))).toMatch(/sheet Locked later is protected/);
});

test('a column in which nothing can be read is named with its first cell', async () => {
  await book.addSheet('Texts', customers);
  await book.edit('Texts', (sheet) => {
    sheet.getRange('D2:D5').values = [['soon'], ['late'], ['?'], ['x']];
  });
  expect(await problemOf(write)).toMatch(/Loyalty.*Texts!D2/);
});

test('text and #N/A among the numbers leave only their own clients unclassified', async () => {
  await book.addSheet('Blemished', customers);
  await book.edit('Blemished', (sheet) => {
    sheet.getRange('B3').values = [['about 300']];
    sheet.getRange('D4').formulas = [['=NA()']];
    sheet.getRange('A6:D6').values = [['Elm', '', 'Rome', 4]];
  });
  // The policy's numbers are those of other customers.
  const { plan } = await writeSegments(await findCustomers(), { ...choice, computesAnew: true }, 'keep');
  expect(plan.unclassified).toEqual([
    { row: 1, cell: 'Blemished!B3', reason: 'Sales: "about 300" is not a number' },
    { row: 2, cell: 'Blemished!D4', reason: 'Loyalty: the cell shows #N/A' },
    { row: 4, cell: 'Blemished!B6', reason: 'Sales is blank' },
  ]);
  expect(await book.cells('Blemished', 'E2:F6')).toEqual([
    segmented[1],
    ['Unclassified', 'Sales is not a number'],
    ['Unclassified', 'Loyalty is an error'],
    segmented[2], // what can be read has the medians 60 and 3: Dahl's 60 is high now
    ['Unclassified', 'Sales is blank'],
  ]);
  expect(await book.formulas('Blemished', 'D4')).toEqual([['=NA()']]);
  expect((await book.colors('Blemished', 'E2:E6')).map(({ text }) => text)).toContain('="Unclassified"');
});

describe('no room at the right edge', () => {
  test('of a range: the first cell in the way is named', async () => {
    await book.addSheet('Notes', customers);
    await book.edit('Notes', (sheet) => {
      sheet.getRange('F4').values = [['call Anna']];
    });
    expect(await problemOf(write)).toMatch(
      /^Notes!F4 is in the way: the \d columns to the right of the customers/,
    );
  });

  test('of a range: a formula that shows nothing is in the way too', async () => {
    await book.addSheet('Hidden notes', customers);
    await book.edit('Hidden notes', (sheet) => {
      sheet.getRange('F4').formulas = [['=""']];
    });
    expect(await problemOf(write)).toMatch(/^'Hidden notes'!F4 is in the way/);
  });

  test('of a table: what is further right would be moved', async () => {
    await book.addSheet('Side', customers, { table: 'SideTable' });
    await book.edit('Side', (sheet) => {
      sheet.getRange('J3').values = [['target']];
    });
    expect(await problemOf(write)).toMatch(/^Side!J3 is in the way.*SideTable/);
  });

  test('of a table: what is above or below it is not', async () => {
    await book.addSheet('Below', customers, { table: 'BelowTable' });
    await book.edit('Below', (sheet) => {
      sheet.getRange('F9').values = [['a remark']];
    });
    expect((await write()).address).toBe('Below!E1:F5');
    expect(await book.cells('Below', 'F9')).toEqual([['a remark']]);
  });
});

test('columns that have changed since they were looked at', async () => {
  await book.addSheet('Moving', customers);
  const found = await findCustomers();
  await book.edit('Moving', (sheet) => void sheet.getRange('B:B').insert('Right'));
  expect(await problemOf(() => writeSegments(found, choice, 'keep'))).toMatch(/columns on the sheet Moving/);
  expect(await problemOf(() => planSegments(found, choice))).toMatch(/columns on the sheet Moving/);
});

test('clients added since they were looked at are written too', async () => {
  await book.addSheet('Growing', customers);
  const found = await findCustomers();
  await book.edit('Growing', (sheet) => {
    sheet.getRange('A6:D6').values = [['Elm', 500, 'Rome', 8]];
  });
  expect((await writeSegments(found, choice, 'keep')).address).toBe('Growing!E1:F6');
});

test('a sheet that is gone', async () => {
  await book.addSheet('Gone', customers);
  const found = await findCustomers();
  await book.edit('Gone', (sheet) => sheet.delete());
  expect(await problemOf(() => writeSegments(found, choice, 'keep'))).toMatch(/sheet Gone no longer exists/);
  expect(await problemOf(() => selectCell('Gone!B2'))).toMatch(/sheet Gone no longer exists/);
});

test('nothing to remove', async () => {
  await book.addSheet('Untouched', customers);
  const found = await findCustomers();
  expect(await problemOf(() => removeSegments(found, model.id))).toMatch(/no ClientTier columns.*Untouched/);
});

test("a column Segment of the user's own is no column of ours", async () => {
  const own = customers.map((row, index) => [...row, index === 0 ? 'Segment' : 'retail']);
  await book.addSheet('Retail', own);
  expect((await write()).address).toBe('Retail!F1:G5');
  expect(await book.cells('Retail', 'A1:G1')).toEqual([
    [...own[0]!, 'Segment: Sales and loyalty', 'Strategy'],
  ]);
  await removeSegments(await findCustomers(), model.id);
  expect(await book.cells('Retail', 'A1:E5')).toEqual(own);
});
