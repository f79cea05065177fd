import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '../../e2e/page/until';
import { followPolicy } from '../../../src/excel/policy/follow/follow-policy';
import {
  changePolicy,
  readPolicy,
  removePolicy,
  restorePolicy,
} from '../../../src/excel/policy/follow/policy-use-cases';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import { renamed } from '../../../src/policy/model/policy-tiers';
import type { WriteAs } from '../../../src/sheet/write-as';
import { startFunctions } from '../formulas';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
const sheet = 'Clients';
const policySheet = 'Client Policy';
/** 2026-11-30; runs are made as if it were the 2026-11-21. */
const formula = '=DATE(2026,12,1)-1';
const today = 46347;

beforeAll(() => startFunctions(book));
beforeEach(async () => {
  // First orders on 2025-11-25 and 2026-06-01: on 2026-11-21 nobody is a client for twelve months.
  await book.addSheet(sheet, [
    ['Client', 'First order'],
    ['Acme', 45986],
    ['Birch', 46174],
  ]);
  await run('portable');
});
afterEach(() => book.clear());

async function run(writeAs: WriteAs) {
  await book.activate(sheet);
  const asked = { modelId: 'tenure', columns: { first_order: 1 }, cutoffs: {}, language: 'en' } as const;
  return writeSegments(await findCustomers(), { ...asked, asOf: today, writeAs }, 'keep');
}

const type = (address: string, value: string | number) =>
  book.edit(policySheet, (cells) => {
    cells.getRange(address).values = [[value]];
  });

const asOf = async () => (await book.formulas(policySheet, 'B3'))[0]![0];
const tiers = async () => {
  await book.excel.workbook.calculated();
  return (await book.cells(sheet, 'C2:C3')).flat();
};
const policyNow = async () => {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy;
};

describe('a day that the policy sheet computes by a formula', () => {
  beforeEach(() => type('B3', formula));

  test.each(['values', 'portable', 'live'] as const)(
    'is kept by a run of %s, which takes it',
    async (writeAs) => {
      await run(writeAs);
      expect(await asOf()).toBe(formula);
      if (writeAs !== 'live') expect(await tiers()).toEqual(['Old', 'New']);
      expect((await policyNow()).asOf).toBe(46356);
    },
  );

  test('is kept by an edit in the pane', async () => {
    const policy = await policyNow();
    const models = policy.models.map((model) => ({
      ...model,
      tiers: model.tiers.map((tier) => (tier.id === 'old' ? renamed(tier, 'Faithful') : tier)),
    }));
    // The pane may have seen the policy the day before.
    await changePolicy({ ...policy, asOf: policy.asOf - 1 }, { ...policy, asOf: policy.asOf - 1, models });
    expect(await asOf()).toBe(formula);
    expect(await tiers()).toEqual(['Faithful', 'New']);
  });

  test('is kept by Restore, also if it is broken itself or has gone with the sheet', async () => {
    await type('B15', 'Medium');
    await restorePolicy();
    expect(await asOf()).toBe(formula);
    for (const broken of ['soon', '=1/0', '']) {
      await run('portable');
      await type('B3', broken);
      await restorePolicy();
      expect([broken, await asOf()]).toEqual([broken, formula]);
    }
    await book.edit(policySheet, (cells) => cells.delete());
    await restorePolicy();
    expect(await asOf()).toBe(formula);
    expect(await tiers()).toEqual(['Old', 'New']);
  });

  test('is kept as soon as it is typed, where a pane follows the policy', async () => {
    const stop = await followPolicy(() => undefined);
    await type('B3', '=DATE(2026,12,25)');
    const isKept = () =>
      Excel.run(async (context) => {
        const settings = context.workbook.settings.load('items/value');
        await context.sync();
        return settings.items.some(({ value }) => String(value).includes('=DATE(2026,12,25)'));
      });
    await until(true, isKept);
    await type('B3', 'soon');
    await restorePolicy();
    await stop();
    expect(await asOf()).toBe('=DATE(2026,12,25)');
  });

  test('gives way to a day that is typed, and goes with the policy', async () => {
    await run('portable');
    await type('B3', 46753);
    await run('portable');
    expect(await asOf()).toBe(today);
    await type('B3', 'soon');
    await restorePolicy();
    expect(await asOf()).toBe(today);
    await type('B3', formula);
    await run('values');
    await removePolicy();
    const left = await Excel.run(async (context) => {
      const settings = context.workbook.settings.load('items/key');
      await context.sync();
      return settings.items.map(({ key }) => key).filter((key) => key.startsWith('ClientTier_'));
    });
    expect(left.filter((key) => /Policy|AsOf/.test(key))).toEqual([]);
  });
});

test('TODAY() is kept', async () => {
  await type('B3', '=TODAY()');
  await run('portable');
  expect(await asOf()).toBe('=TODAY()');
});
