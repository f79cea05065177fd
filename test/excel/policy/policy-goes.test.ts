import { beforeEach, describe, expect, test } from '@jest/globals';
import { changePolicy } from '../../../src/excel/use-cases';
import { renamed } from '../../../src/policy/model/policy-tiers';
import { customers } from '../customers';
import { sheet, policySheet, policyNow, policyOfRunBook } from './policy-of-run-book';

const { book, type, run, remove } = policyOfRunBook();

describe('with the last columns', () => {
  let before: unknown;
  beforeEach(async () => {
    before = await book.everything();
    await run();
  });

  test('goes a policy that nobody has changed, without a trace', async () => {
    expect(await remove()).toEqual({ told: { sheet: policySheet }, gone: policySheet, left: 'none' });
    expect(await book.everything()).toEqual(before);
  });

  test('goes one that several runs made, when both models have gone', async () => {
    await run({ language: 'zh', cutoffs: { sales_cutoff: { kind: 'fixed', value: 100 } } });
    await run({ modelId: 'abc', columns: { profit: 1 }, writeAs: 'portable' });
    expect(await remove('abc')).toEqual({ told: undefined, gone: undefined, left: 'valid' });
    expect(await remove()).toEqual({ told: { sheet: policySheet }, gone: policySheet, left: 'none' });
    expect(await book.everything()).toEqual(before);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a name', () => type(policySheet, 'A18', 'Gem')],
    ['a colour', () => type(policySheet, 'B18', '#FF0000')],
    ['a strategy', () => type(policySheet, 'C18', 'Call them.')],
    ['a number', () => type(policySheet, 'C14', 50)],
    ['a rule', () => type(policySheet, 'B14', 'Mean')],
    ['a note beside it', () => type(policySheet, 'H3', 'Ask Anna.')],
    ['a note between', () => type(policySheet, 'C4', 'Ask Anna.')],
    [
      'a name in the pane, and a run since',
      async () => {
        const seen = await policyNow();
        const tiers = seen.models[0]!.tiers.map((tier) => renamed(tier, `Our ${tier.name}`));
        await changePolicy(seen, { ...seen, models: [{ ...seen.models[0]!, tiers }] });
        await run();
      },
    ],
  ])('stays a policy in which somebody wrote %s', async (_, change) => {
    await change();
    expect(await remove()).toEqual({
      told: { sheet: policySheet, stays: 'decided' },
      gone: undefined,
      left: 'valid',
    });
    expect(await book.cells(sheet, 'E1:F5')).toEqual(customers.map(() => ['', '']));
  });

  test.each([
    ['by a name', '=CT_SalesLoyalty_sales_cutoff*2'],
    ['by its sheet', "='Client Policy'!C14"],
    ['as a function does', '=CLIENT_TIER(B2,D2)'],
  ])('stays a policy that a formula asks %s', async (_, formula) => {
    await book.edit(sheet, (cells) => {
      cells.getRange('H2').formulas = [[formula]];
    });
    const { told, left } = await remove();
    expect(told).toEqual({ sheet: policySheet, stays: 'referredTo' });
    expect(left).toBe('valid');
  });

  test('goes a policy of which a formula only speaks', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('H2').formulas = [['="See CT_SalesLoyalty"']];
    });
    expect((await remove()).left).toBe('none');
  });

  test('stays one that is protected', async () => {
    await book.edit(policySheet, (cells) => cells.protection.protect());
    expect((await remove()).told).toEqual({ sheet: policySheet, stays: 'locked' });
  });

  test('says nothing about the policy while a copied sheet has columns', async () => {
    await book.addSheet('Copy', await book.cells(sheet, 'A1:F5'));
    await book.edit('Copy', (cells) => {
      cells.names.add('_ClientTier_1_Segment', cells.getRange('E1:E5')).visible = false;
      cells.names.add('_ClientTier_1_Strategy', cells.getRange('F1:F5')).visible = false;
    });
    expect(await remove()).toEqual({ told: undefined, gone: undefined, left: 'valid' });
  });
});

test('a policy that was made in the pane stays when the last columns go', async () => {
  await run();
  const policy = await policyNow();
  await remove();
  await changePolicy(undefined, policy);
  await run();
  expect((await remove()).told).toEqual({ sheet: policySheet, stays: 'decided' });
});
