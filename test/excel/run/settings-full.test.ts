import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changePolicy, findCustomers, readPolicy, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { choice, customers, segmented } from '../customers';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await book.addSheet('Clients', customers);
});
afterAll(() => book.excel.dispose());

const fill = (bytes: number) =>
  book.edit('Clients', (_, { workbook }) => workbook.settings.add('Filling', 'x'.repeat(bytes)));

async function expectTold(work: () => Promise<unknown>) {
  const before = await book.everything();
  const problem: unknown = await work().catch((error: unknown) => error);
  expect(await book.everything()).toEqual(before);
  expect(problem).toBeInstanceOf(SheetProblem);
  expect((problem as SheetProblem).in('en')).toMatch(/no more than 2 MB.*click Remove.*Nothing was changed/);
  expect((problem as SheetProblem).in('zh')).toMatch(/最多.*2 MB.*移除/);
}

test('a run whose records Excel cannot keep is put back, and says what to do', async () => {
  const found = await findCustomers();
  const write = () => writeSegments(found, choice, 'keep');
  for (const free of [100, 1_000, 3_000]) {
    await fill(2_000_000 - free);
    await expectTold(write);
  }
  await fill(1_900_000);
  await write();
  expect(await book.cells('Clients', 'E1:F5')).toEqual(segmented);
});

test('so is a change of the policy', async () => {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error('There is no valid policy.');
  const { policy } = state;
  const models = policy.models.map((each) => ({
    ...each,
    tiers: each.tiers.map((tier) => ({ ...tier, strategy: 'Call. '.repeat(3_000) })),
  }));
  await fill(1_950_000);
  await expectTold(() => changePolicy(policy, { ...policy, models }));
});
