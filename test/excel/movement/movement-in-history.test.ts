import { expect, test } from '@jest/globals';
import {
  findCustomers,
  findMovementOffer,
  removeMovement,
  switchHistory,
  today,
  writeMovement,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { SheetProblem } from '../../../src/sheet/problem';
import { bookForTests } from '../book/book-for-tests';

/** ABC of these profits was counted by hand: on the first day A begins at 80 and B at 15; on the second, A at 60. */
const choice: Choice = { modelId: 'abc', columns: { profit: 1 }, cutoffs: {}, language: 'en', asOf: today() };
const pinned = { pinsAll: true };

const book = bookForTests();

const rowsOf = (sheet: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return used.values as unknown[][];
  });

const below = (rows: unknown[][], heading: string, count: number, columns: number) => {
  const at = rows.findIndex(([first]) => String(first).startsWith(heading));
  return rows.slice(at + 1, at + 1 + count).map((row) => row.slice(0, columns));
};

test('two days of the history come to a sheet, with money and reasons if all figures were kept', async () => {
  await book.addSheet('Customers', [
    ['Client', 'Profit'],
    ['Ann', 80],
    ['Bob', 15],
    ['Cid', 5],
  ]);
  const { range } = await findCustomers();
  await switchHistory({ sheetId: range.sheetId, key: 'Client' });
  const segment = async () => {
    await book.activate('Customers');
    await writeSegments(await findCustomers(), { ...choice, computesAnew: true }, 'keep', pinned);
  };
  await segment();
  expect(await findMovementOffer(await findCustomers())).toEqual({ runs: { abc: [today()] } });
  await book.edit('Client History', (sheet) => {
    const dates = sheet.tables.getItem('CT_History').columns.getItem('Date').getDataBodyRange();
    (dates as { values: unknown }).values = today() - 30;
  });
  await book.edit('Customers', (sheet) => {
    sheet.getRange('A2:B5').values = [
      ['Ann', 90],
      ['Bob', 100],
      ['Dan', 60],
      ['Eve', 5],
    ];
  });
  await segment();
  const clients = await findCustomers();
  const [from, to] = [today() - 30, today()];
  expect(await findMovementOffer(clients)).toEqual({ runs: { abc: [from, to] } });
  const { sheet } = await writeMovement(clients, choice, { from, to, inHistory: true });
  const rows = await rowsOf(sheet);
  expect(below(rows, 'The clients', 6, 8)).toEqual([
    expect.arrayContaining(['Client', 'Movement', 'Reason', 'Why lost']),
    ['Cid', 'C Basic', 'No client', 'lost', '', '', 5, ''],
    ['Dan', 'No client', 'A Platinum', 'new', '', '', '', 60],
    ['Eve', 'No client', 'C Basic', 'new', '', '', '', 5],
    // By the second day's cut-offs 15 is a C.
    ['Bob', 'B Plum', 'A Platinum', 'up', 'both: the cut-off and the figures', '', 15, 100],
    ['Ann', 'A Platinum', 'A Platinum', 'same', '', '', 80, 90],
  ]);
  expect(below(rows, 'From the first day', 8, 3)).toEqual([
    ['', 'Clients', 'Profit'],
    [expect.any(String), 3, 100],
    ['+ new', 2, 65],
    ['+ returned', 0, 0],
    ['- lost', -1, -5],
    ['+ change of those who stayed', 0, 95],
    [expect.any(String), 4, 255],
    ['Difference from the list below', 0, 0],
  ]);
  const code = await writeMovement(clients, choice, { from: from - 1, to, inHistory: true }).catch(
    (error: unknown) => (error instanceof SheetProblem ? error.code : error),
  );
  expect(code).toBe('noRunOn');
  expect((await removeMovement()).sheet).toBe(sheet);
});
