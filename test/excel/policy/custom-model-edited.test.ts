import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changePolicy, readPolicy } from '../../../src/excel/use-cases';
import type { CustomModel } from '../../../src/policy/custom-model';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import type { Policy } from '../../../src/policy/policy';
import { ownScorePolicy } from '../../policy/own-scores';
import { ownLadder, ownLadderTiers, ownTier, standardPolicy } from '../../policy/policies';
import { customers } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
const sheet = 'Clients';

beforeEach(() => book.addSheet(sheet, customers));
afterEach(() => book.clear());

async function policyNow(): Promise<Policy> {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy;
}

describe('an own model that loses a level', () => {
  const tiers = [
    ownTier('t1', 'Gold'),
    ownTier('t2', 'Silver', '#D9D9D9'),
    ownTier('t3', 'Bronze', '#C58F5C'),
  ];
  const cutoffs = [
    { id: 'm1_1', name: 'Silver from', rule: { kind: 'fixed', value: 50 } },
    { id: 'm1_2', name: 'Gold from', rule: { kind: 'fixed', value: 100 } },
  ] as const;
  const ladder = (levels: number): Policy => {
    const ids = tiers.slice(0, levels).map(({ id }) => id);
    const own: CustomModel = {
      id: 'own-1',
      name: 'Size',
      measures: [{ id: 'm1', name: 'Sales', kind: 'amount', cutoffs: cutoffs.slice(0, levels - 1) }],
      grid: ids.map((id) => [id]),
      tierIds: ids,
    };
    const asModel = customModelToModel(own, tiers.slice(0, levels));
    return { language: 'en', asOf: 46000, models: [standardPolicy(asModel, 'en', own)] };
  };
  const ofVanished = async () =>
    (await book.names()).map(({ name }) => name).filter((name) => /^CT_Own1_(m1_2|t3)$/.test(name));
  const loseLevel = async () => changePolicy(await policyNow(), ladder(2));

  beforeEach(async () => {
    await changePolicy(undefined, ladder(3));
    expect(await ofVanished()).toHaveLength(2);
  });

  test('loses the names of its cut-off and tier, and keeps the others', async () => {
    // A name that the user gave to a cell.
    await book.edit(sheet, (cells, context) => {
      context.workbook.names.add('CT_Own1_note', cells.getRange('A1'));
      cells.getRange('H2').formulas = [['="CT_Own1_m1_2"&CT_Own1_m1_1']];
    });
    await loseLevel();
    expect(await ofVanished()).toEqual([]);
    const names = (await book.names()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['CT_Own1_m1_1', 'CT_Own1_t1', 'CT_Own1_t2', 'CT_Own1_note']),
    );
    expect((await policyNow()).models[0]!.own!.grid).toEqual([['t1'], ['t2']]);
  });

  test('keeps a name that a formula says, as long as it does', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('H2').formulas = [['=2*ct_own1_m1_2']];
    });
    await loseLevel();
    expect(await ofVanished()).toEqual(['CT_Own1_m1_2']);
    await book.edit(sheet, (cells) => cells.getRange('H2').clear());
    const now = await policyNow();
    await changePolicy(now, now);
    expect(await ofVanished()).toEqual([]);
  });
});

test('a score that becomes a ladder leaves no table of indices, and no name of a scale or weight', async () => {
  const ofScore = async () =>
    (await book.names()).map(({ name }) => name).filter((name) => /^CT_Own3_([mi]\d_|t)/.test(name));
  await changePolicy(undefined, { language: 'en', asOf: 46000, models: [ownScorePolicy] });
  expect((await policyNow()).models).toEqual([ownScorePolicy]);
  expect(await ofScore()).toHaveLength(3 * 3 + 2);
  const own: CustomModel = { ...ownLadder, id: 'own-3' };
  const ladder = standardPolicy(customModelToModel(own, ownLadderTiers), 'en', own);
  await changePolicy(await policyNow(), { language: 'en', asOf: 46000, models: [ladder] });
  expect((await policyNow()).models.map((model) => model.own)).toEqual([own]);
  expect(await ofScore()).toEqual(['CT_Own3_m1_1', 'CT_Own3_m1_2']);
});
