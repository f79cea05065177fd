import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { SheetProblem } from '../../../src/sheet/problem';
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

async function run(writeAs: WriteAs) {
  await book.activate(sheet);
  return writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
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
  'if every segment beside %s was typed by hand, live formulas of the strategy are written',
  async (_, table) => {
    await book.addSheet(sheet, customers, { table });
    await run('live');
    const typed = ['Phase out', 'Rising star', 'Treasure', 'High-risk'];
    await book.edit(sheet, (cells) => {
      cells.getRange('E2:E5').values = typed.map((tier) => [tier]);
    });
    await run('live');
    const strategies = ['phase-out', 'rising-star', 'treasure', 'high-risk'].map(strategyOf);
    expect(await shown('E2:F5')).toEqual(typed.map((tier, row) => [tier, strategies[row]]));
  },
);

test.each([
  ['a range', undefined],
  ['a table', 'Sold'],
])(
  'live formulas beside %s that Excel does not know are put back, portable ones are written',
  async (_, table) => {
    await book.addSheet(sheet, customers, { table });
    book.workbook.ways.findsFunctions = false;
    const problem = await refusal(() => run('live'));
    expect(problem.code).toBe('unknownFunctions');
    expect(problem.in('en')).toMatch(/sheet Clients: each gave #NAME\?.*portable formulas or values/);
    expect(problem.in('zh')).toMatch(/“Clients”.*#NAME\?.*通用公式/);
    await run('portable');
    expect(await shown()).toEqual(segmented);
  },
);
