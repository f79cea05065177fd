import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  changePolicy,
  findCustomers,
  planSegments,
  readPolicy,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers } from '../customers';
import { startFunctions } from '../formulas';
import { bookForTests } from '../book/book-for-tests';

const policySheet = 'Client Policy';
const choose = (change: Partial<Choice> = {}): Choice => ({ ...choice, ...change });

const book = bookForTests();
beforeAll(async () => {
  await startFunctions(book);
  await book.addSheet('Clients', customers);
  // The medians are 90 and 3.5: Acme 120 and 5, Birch 300 and 2, Cole 40 and 9, Dahl 60 and 1.
  await writeSegments(await findCustomers(), choose({ writeAs: 'portable' }), 'keep');
  await book.edit(policySheet, (sheet) => sheet.protection.protect());
  // If the median were computed anew, it would be 250, and Acme's sales low.
  await book.edit('Clients', (sheet) => {
    sheet.getRange('B4').values = [[200]];
    sheet.getRange('B5').values = [[400]];
  });
});
beforeEach(() => book.activate('Clients'));

const tiers = [['Treasure'], ['High-risk'], ['Treasure'], ['High-risk']];
const policyCells = () => book.formulas(policySheet, 'A1:E22');

test.each(['values', 'portable', 'live'] as const)(
  'under a protected policy, %s are written by the numbers that it has',
  async (writeAs) => {
    const before = await policyCells();
    const { protectedPolicy, plan } = await writeSegments(await findCustomers(), choose({ writeAs }), 'keep');
    expect(protectedPolicy).toBe(policySheet);
    expect(plan.segment.slice(1).map((tier) => [tier])).toEqual(tiers);
    // Custom functions are not calculated here.
    if (writeAs !== 'live') expect(await book.cells('Clients', 'E2:E5')).toEqual(tiers);
    expect(await policyCells()).toEqual(before);
  },
);

test('accepts a choice of the rules that the policy already has', async () => {
  const cutoffs: Choice['cutoffs'] = { sales_cutoff: { kind: 'median' }, loyalty_cutoff: { kind: 'median' } };
  const { plan } = await writeSegments(await findCustomers(), choose({ cutoffs }), 'keep');
  expect(plan.cutoffs.map(({ value }) => value)).toEqual([90, 3.5]);
});

test('on another sheet the columns may be called otherwise', async () => {
  const [, ...clients] = customers;
  await book.addSheet('Elsewhere', [['Name', 'Turnover', 'Town', 'Loyalty points'], ...clients]);
  await writeSegments(await findCustomers(), choose(), 'keep');
  expect((await book.cells('Elsewhere', 'E2:E5')).flat()).toEqual([
    'Treasure',
    'High-risk',
    'Rising star',
    'Phase out',
  ]);
});

test.each([
  ['another model', { modelId: 'abc', columns: { profit: 1 } }],
  ['another rule', { cutoffs: { sales_cutoff: { kind: 'fixed', value: 10 } } }],
  ['another language', { language: 'zh' }],
] as const)(
  'what would change a protected policy is refused, and nothing is written: %s',
  async (_, change) => {
    const found = await findCustomers();
    const before = await book.everything();
    const told = /sheet Client Policy is protected.*Choose what the policy says.*Nothing was changed/;
    await expect(planSegments(found, choose(change))).rejects.toThrow(told);
    await expect(writeSegments(found, choose(change), 'keep')).rejects.toThrow(told);
    expect(await book.everything()).toEqual(before);
  },
);

test('once the protection is off, numbers can be drawn anew, also where the workbook takes no more sheets', async () => {
  await book.edit(policySheet, (sheet, { workbook }) => {
    sheet.protection.unprotect();
    workbook.protection.protect();
  });
  const { protectedPolicy, plan } = await writeSegments(
    await findCustomers(),
    choose({ computesAnew: true }),
    'keep',
  );
  expect(protectedPolicy).toBeUndefined();
  // 120, 300, 200, 400.
  expect(plan.cutoffs.map(({ value }) => value)).toEqual([250, 3.5]);
  expect((await book.cells(policySheet, 'C14'))[0]).toEqual([250]);

  const seen = await readPolicy();
  if (seen.kind !== 'valid') throw new Error('There is no policy');
  const { policy } = seen;
  const changed = await changePolicy(policy, {
    ...policy,
    models: policy.models.map((model) => ({
      ...model,
      cutoffs: { ...model.cutoffs, sales_cutoff: { rule: { kind: 'fixed', value: 10 }, value: 10 } },
    })),
  });
  expect(changed.kind).toBe('valid');
  expect((await book.cells(policySheet, 'C14'))[0]).toEqual([10]);
});
