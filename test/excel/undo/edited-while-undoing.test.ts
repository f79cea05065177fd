import { beforeEach, describe, expect, test } from '@jest/globals';
import { undoRun } from '../../../src/excel/use-cases';
import { customers } from '../customers';
import type { EditedSheet } from '../faults/list-of-clients';
import { run, sheet, undoBook } from './undo-book';

const { book } = undoBook();

/** Undoes the last run; somebody edits the sheet just before the first message that writes. */
async function undoDuring(edit: (cells: EditedSheet) => void): Promise<Awaited<ReturnType<typeof undoRun>>> {
  let isFirst = true;
  book.excel.intercept = ({ request }) => {
    if (isFirst && /suspendApiCalculationUntilNextSync/i.test(request)) {
      isFirst = false;
      book.layOut(sheet, edit);
    }
    return undefined;
  };
  const undone = await undoRun();
  book.excel.intercept = undefined;
  expect(isFirst).toBe(false);
  return undone;
}

const blankRow = ['', '', '', ''];

describe.each([
  ['a range', {}],
  ['a table', { table: 'Clients' }],
])('beside %s', (_, options) => {
  /** Two more clients: both are Phase out. */
  const clients = [...customers, ['Eder', 10, 'Rome', 1], ['Fink', 10, 'Rome', 1]];
  const typeOver = (cell: string, tier: string) =>
    book.edit(sheet, (cells) => {
      cells.getRange(cell).values = [[tier]];
    });

  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, clients, options);
    await run();
  });

  test('no segment stays beside rows that were cleared, if a row is inserted among them', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('A5:D7').values = [blankRow, blankRow, blankRow];
    });
    expect(await undoDuring((cells) => cells.insertRowBefore(5))).toEqual({ address: `${sheet}!E1:F7` });
    expect(await book.cells(sheet, 'E1:F8')).toEqual(Array.from({ length: 8 }, () => ['', '']));
  });

  test('a segment from before comes back beside a client who is renamed and gets other figures', async () => {
    await typeOver('E4', 'Phase out');
    await run({}, 'replace');
    await undoDuring((cells) => {
      cells.getRange('A4:D4').setValues([['Cole & Sons', 55, 'Rome', 8]]);
      cells.insertRowBefore(1);
    });
    expect(await book.cells(sheet, 'A5:E5')).toEqual([['Cole & Sons', 55, 'Rome', 8, 'Phase out']]);
  });

  test('it is told if the run wrote the same beside two such clients', async () => {
    await typeOver('E6', 'Treasure');
    await run({}, 'replace');
    const undone = await undoDuring((cells) =>
      cells.getRange('A6:D7').setValues([
        ['Eder & Sons', 11, 'Bari', 3],
        ['Fink & Sons', 12, 'Bari', 3],
      ]),
    );
    expect(undone.notPutBack).toEqual({
      cells: [`${sheet}!E6`, `${sheet}!E7`],
      clients: ['Eder: Treasure', 'Fink: Phase out'],
    });
  });
});
