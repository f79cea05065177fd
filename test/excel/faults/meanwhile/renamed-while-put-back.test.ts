import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../../src/excel/use-cases';
import { SheetProblem } from '../../../../src/sheet/problem';
import type { RunOptions } from '../../../../src/sheet/progress';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { choice, customers } from '../../customers';
import type { EditedSheet } from '../list-of-clients';

const { book } = bookOnHurriedClock();
const sheet = 'Customers';

/**
 * Segments again. Somebody inserts a row at the top just before the columns are filled, so that the run is put back, and
 * edits the sheet as that begins. Returns the problem that is told.
 */
async function putBackDuring(edit: (cells: EditedSheet) => void): Promise<SheetProblem> {
  const found = await findCustomers();
  let writes = 0;
  book.excel.intercept = ({ request }) => {
    if (/suspendApiCalculationUntilNextSync/i.test(request) && ++writes === 2)
      book.layOut(sheet, (cells) => cells.insertRowBefore(1));
    return undefined;
  };
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    if (kind === 'puttingBack') book.layOut(sheet, edit);
  };
  const asked = { ...choice, language: 'zh' } as const;
  const problem: unknown = await writeSegments(found, asked, 'replace', { onProgress }).catch(
    (error: unknown) => error,
  );
  book.excel.intercept = undefined;
  expect(problem).toBeInstanceOf(SheetProblem);
  return problem as SheetProblem;
}

/** Cole, now in row 5, is renamed and gets other figures. */
const rename = (cells: EditedSheet) => cells.getRange('A5:D5').setValues([['Cole & Sons', 55, 'Rome', 8]]);

describe('a run is put back while somebody renames a client, types new figures for her and inserts a row', () => {
  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, customers);
    await writeSegments(await findCustomers(), choice, 'keep');
    await book.edit(sheet, (cells) => {
      cells.getRange('E4').values = [['Phase out']];
    });
  });

  test('what stood beside her is told, with her former name and the cell', async () => {
    const problem = await putBackDuring(rename);
    expect(await book.cells(sheet, 'A5:E6')).toEqual([
      ['Cole & Sons', 55, 'Rome', 8, ''],
      ['Dahl', 60, 'Oslo', 1, 'Phase out'],
    ]);
    expect(problem.message).toMatch(
      /^Somebody changed the sheet .* could not be put back, .*: Cole: Phase out\. .* type it beside them again: Customers!E5\.$/,
    );
    expect(problem.in('zh')).toMatch(/Cole: Phase out。.*请在其旁重新输入：Customers!E5。$/);
  });

  test('a formula is told by the name of the client alone', async () => {
    await writeSegments(await findCustomers(), { ...choice, writeAs: 'portable' }, 'replace');
    const problem = await putBackDuring(rename);
    expect(problem.message).toMatch(/any more: Cole\. .* again: Customers!E5\.$/);
  });

  test.each<readonly [string, (cells: EditedSheet) => void]>([
    ['is deleted', (cells) => void cells.deleteRow(4)],
    ['comes', (cells) => void cells.insertRowBefore(4)],
  ])('nothing of the kind is told if only a row %s', async (_, edit) => {
    expect((await putBackDuring(edit)).message).not.toMatch(/could not be put back/);
  });

  test('nothing of the kind is told if she is only renamed, and keeps her segment', async () => {
    const problem = await putBackDuring((cells) => {
      cells.getRange('A5').setValue('Cole & Sons');
    });
    expect(problem.message).not.toMatch(/could not be put back/);
    expect(await book.cells(sheet, 'A5:E5')).toEqual([['Cole & Sons', 40, 'Bath', 9, 'Phase out']]);
  });
});
