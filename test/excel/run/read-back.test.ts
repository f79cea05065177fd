import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { SheetProblem } from '../../../src/sheet/problem';
import type { RunOptions } from '../../../src/sheet/progress';
import type { WriteAs } from '../../../src/sheet/write-as';
import { usualWays } from '../../../src/simulator/workbook/book/ways';
import { choice, customers, segmented, strategyOf } from '../customers';
import { startFunctions } from '../formulas';
import { openBook, type Book } from '../open-book';

const sheet = 'Clients';
let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());
afterEach(async () => {
  Object.assign(book.workbook.ways, usualWays);
  await book.clear();
});

async function run(writeAs: WriteAs, options: RunOptions = {}) {
  await book.activate(sheet);
  return writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep', options);
}

const shown = async (address = 'E1:F5') => {
  await book.excel.workbook.calculated();
  return book.cells(sheet, address);
};

async function refusal(work: () => Promise<unknown>): Promise<SheetProblem> {
  const before = await book.everything();
  const problem: unknown = await work().catch((error: unknown) => error);
  expect(await book.everything()).toEqual(before);
  return problem as SheetProblem;
}

test.each([
  ['a range', undefined],
  ['a table', 'Sold'],
])(
  'live formulas beside %s that Excel does not know are put back, portable ones are written',
  async (_, table) => {
    await book.addSheet(sheet, customers, { table });
    book.workbook.ways.knowsCustomFunctions = false;
    const problem = await refusal(() => run('live'));
    expect(problem.code).toBe('unknownFunctions');
    expect(problem.in('en')).toMatch(/sheet Clients: each gave #NAME\?.*portable formulas or values/);
    expect(problem.in('zh')).toMatch(/“Clients”.*#NAME\?.*通用公式/);
    await run('portable');
    expect(await shown()).toEqual(segmented);
  },
);

test.each(['live', 'portable'] as const)(
  'what was typed in a table stays beside its client though Excel fills the column: %s formulas',
  async (writeAs) => {
    await book.addSheet(sheet, customers, { table: 'Sold' });
    await run(writeAs);
    await book.edit(sheet, (cells) => (cells.getRange('E3').values = [['Treasure']]));
    await book.edit(sheet, (cells) => (cells.getRange('F5').values = [['Call her']]));
    await run(writeAs);
    expect(await shown()).toEqual([
      ...segmented.slice(0, 2),
      ['Treasure', strategyOf('treasure')],
      segmented[3],
      ['Phase out', 'Call her'],
    ]);
    expect((await book.formulas(sheet, 'E3:E4')).flat().map((cell) => String(cell).startsWith('='))).toEqual([
      false,
      true,
    ]);
  },
);

test('a formula of another row in a table is found, and everything put back', async () => {
  await book.addSheet(sheet, customers, { table: 'Sold' });
  let isMisplaced = false;
  const onProgress: RunOptions['onProgress'] = (progress) => {
    if (isMisplaced || progress.kind !== 'writing' || progress.rows === 0) return;
    isMisplaced = true;
    book.layOut(sheet, (cells) => cells.getRange('E3').setValue({ f: cells.getRange('E2').getFormula() }));
  };
  const problem = await refusal(() => run('portable', { onProgress }));
  expect(isMisplaced).toBe(true);
  expect(problem.message).toMatch(/filled Clients!E3 in the table Sold.*Fill formulas in tables/);
});
