import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import type { SheetProblem } from '../../../src/sheet/problem';
import { choice, customers } from '../customers';
import { partOf } from '../faults/thoroughness';
import { startFunctions } from '../formulas';
import { openBook, type Book } from '../open-book';

/*
 * Whether Excel fills a table's column with a formula that is entered there is a user's option, and a workbook must come
 * out the same with and without.
 */

const sheet = 'Clients';
let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());
beforeEach(() => book.clear());

const cells: Readonly<Record<string, readonly (string | number)[]>> = {
  flag: ['yes', 'no', 'yes', 'no'],
  category: ['Company', 'Ms Li', 'Town of Bath', 'Ms Wu'],
  stage: [1, 3, 8, 2],
  interval: [14, 30, 60, 20],
  share: [0.2, 0.5, 0.7, 0.1],
  rate: [0.1, -0.2, 0.3, 0],
  monthsSinceDate: ['2020-01-05', '2025-12-01', '2026-06-01', '2026-01-01'],
  daysUntil: ['2027-01-05', '2026-12-24', '2026-12-01', '2026-12-02'],
};
const numbers = [3, 40, 500, 7];

/** Runs, and again with something typed into the columns, kept and then replaced, and removes. Returns all states. */
async function states(fills: boolean, modelId: string, writeAs: Choice['writeAs']) {
  await book.clear();
  book.workbook.ways.fillsTableColumns = fills;
  const { measures } = catalogue.find(({ id }) => id === modelId)!;
  const rows = ['Acme', 'Birch', 'Cole', 'Dahl'].map((client, row) => [
    client,
    ...measures.map(({ kind }) => (cells[kind] ?? numbers)[row]!),
  ]);
  const header = ['Client', ...measures.map(({ name: { en } }) => en)];
  const total = ['Total', ...measures.map(({ kind }) => (kind in cells ? '' : 550))];
  await book.addSheet(sheet, [header, rows[0]!, total, ...rows.slice(1), total], { table: 'Sold' });
  const columns = Object.fromEntries(measures.map(({ id }, index) => [id, index + 1]));
  const choice: Choice = { modelId, columns, cutoffs: {}, language: 'en', asOf: 46_000, writeAs };
  const segment = header.length;
  const now = async () => {
    return book.everything();
  };
  await writeSegments(await findCustomers(), choice, 'keep');
  const first = await now();
  await book.edit(sheet, (typed) => {
    typed.getCell(3, segment).values = [['Mine']];
    typed.getCell(4, segment + 1).values = [['Call her']];
  });
  await writeSegments(await findCustomers(), choice, 'keep');
  const kept = await now();
  await writeSegments(await findCustomers(), choice, 'replace');
  const replaced = await now();
  await removeSegments(await findCustomers(), modelId, { takesPolicy: true });
  return { first, kept, replaced, removed: await now() };
}

/** Models with a table of levels, whole columns, dates and stages. */
const models = ['sales-loyalty', 'abc', 'rfm', 'lifecycle'];

const cases = models.flatMap((modelId) =>
  (['live', 'portable'] as const).map((writeAs) => [modelId, writeAs] as const),
);
test.each(partOf(cases, (each) => each))('%s written as %s', async (modelId, writeAs) => {
  expect(await states(true, modelId, writeAs)).toEqual(await states(false, modelId, writeAs));
});

test.each(['live', 'portable'] as const)(
  '%s formulas over what was typed are put back, it too',
  async (writeAs) => {
    book.workbook.ways.fillsTableColumns = true;
    await book.addSheet(sheet, customers, { table: 'Sold' });
    const asked: Choice = { ...choice, writeAs };
    await writeSegments(await findCustomers(), asked, 'keep');
    await book.edit(sheet, (typed) => {
      typed.getRange('E3').values = [['Mine']];
      typed.getRange('F4').values = [['Call her']];
    });
    const before = await book.everything();
    const cancelling = new AbortController();
    const other: Choice = { ...choice, writeAs: writeAs === 'live' ? 'portable' : 'live' };
    const run = writeSegments(await findCustomers(), other, 'replace', {
      signal: cancelling.signal,
      onProgress: (progress) => {
        if (progress.kind === 'writing' && progress.rows > 0) cancelling.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(await book.everything()).toEqual(before);
  },
);

test('a formula of another row is found, and everything put back', async () => {
  await book.addSheet(sheet, customers, { table: 'Sold' });
  const before = await book.everything();
  let isMisplaced = false;
  const run = writeSegments(await findCustomers(), { ...choice, writeAs: 'portable' }, 'keep', {
    onProgress: (progress) => {
      if (isMisplaced || progress.kind !== 'writing' || progress.rows === 0) return;
      isMisplaced = true;
      book.layOut(sheet, (typed) => typed.getRange('E3').setValue({ f: typed.getRange('E2').getFormula() }));
    },
  });
  const problem = (await run.catch((error: unknown) => error)) as SheetProblem;
  expect(problem.in('en')).toMatch(/filled Clients!E3 in the table Sold.*Fill formulas in tables/);
  expect(problem.in('zh')).toMatch(/“Sold”中的 Clients!E3/);
  expect(await book.everything()).toEqual(before);
});
