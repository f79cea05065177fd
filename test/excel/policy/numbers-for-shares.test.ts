import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CutoffRule } from '../../../src/classifier/cutoff';
import { changePolicy, findCustomers, readPolicy, writeSegments } from '../../../src/excel/use-cases';
import { segmentSheet } from '../../../src/commands/segment-sheet';
import { choiceOf } from '../../../src/taskpane/state/choice';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { paneReducer } from '../../../src/taskpane/state/reduce/reducer';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
const clients = [
  ['Client', 'Profit'],
  ['Ann', 100],
  ['Bob', 80],
  ['Cem', 50],
  ['Dee', 20],
  ['Eve', 5],
  ['Fay', 1],
];
const abc = { modelId: 'abc', columns: { profit: 1 }, cutoffs: {}, language: 'en', asOf: 46347 } as const;

beforeEach(async () => {
  await book.clear();
  await book.addSheet('Clients', clients);
  await writeSegments(await findCustomers(), abc, 'keep');
});

const rules = async () => {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy.models[0]!.cutoffs;
};

async function decide(rule: CutoffRule, value: number) {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  const { policy } = state;
  const [model] = policy.models;
  const cutoffs = { ...model!.cutoffs, a_share: { rule, value } };
  await changePolicy(policy, { ...policy, models: [{ ...model!, cutoffs }] });
}

/** Returns what a pane chooses that is opened now, or was `open` before, with nothing touched in it. */
async function chosenInPane(open = initialState('.')) {
  const customers = await findCustomers();
  const found = { type: 'found', customers, modelId: 'abc', proposed: abc.columns } as const;
  const told = { type: 'policyRead', policy: await readPolicy() } as const;
  const state = [told, found].reduce(paneReducer, open);
  const model = state.models.find(({ id }) => id === 'abc')!;
  const choice = choiceOf(state.draft, { model, language: 'en', decimalMark: '.', asOf: abc.asOf });
  return { state, model, choice: choice! };
}

const classes = async () => {
  await book.activate('Clients');
  const [, ...tiers] = (await book.cells('Clients', 'C1:C7')).flat();
  return tiers.map((tier) => String(tier).charAt(0)).join('');
};

/*
 * The shares of the clients before each are 0 %, 39 %, 70.3 %, 89.8 %, 97.7 % and 99.6 % of 256. The 80th
 * percentile of the profits is 80, and the top 20 % of six clients is the first. B is within 95 % of the total.
 */
describe.each<[string, CutoffRule, number, string]>([
  ['a number', { kind: 'fixed', value: 90 }, 90, 'ABBBCC'],
  ['a percentile', { kind: 'percentile', p: 0.8 }, 80, 'AABBCC'],
  ['the top', { kind: 'top', share: 0.2 }, 100, 'ABBBCC'],
  ['another share', { kind: 'shareOfTotal', share: 0.3 }, 100, 'ABBBCC'],
])('a policy with %s for the boundary of A', (_, rule, value, expected) => {
  test('is followed by the pane, and stays', async () => {
    const before = await chosenInPane();
    await decide(rule, value);
    await book.activate('Clients');
    for (const open of [undefined, before.state]) {
      const { choice } = await chosenInPane(open);
      await writeSegments(await findCustomers(), choice, 'keep');
      expect(await classes()).toBe(expected);
      expect((await rules())['a_share']).toMatchObject({ rule, value });
    }
  });

  test('is followed by the button, and stays', async () => {
    await decide(rule, value);
    await book.activate('Clients');
    expect((await segmentSheet('en')).kind).toBe('written');
    expect(await classes()).toBe(expected);
    expect((await rules())['a_share']).toMatchObject({ rule, value });
  });
});

test('the pane names such a boundary as a profit and shows its number, not a share', async () => {
  const before = await chosenInPane();
  await decide({ kind: 'fixed', value: 90 }, 90);
  await book.activate('Clients');
  for (const open of [undefined, before.state]) {
    const { state, model } = await chosenInPane(open);
    expect(model.cutoffs.find(({ id }) => id === 'a_share')!.name.en).toBe('A from this profit');
    expect(state.draft.cutoffs['a_share']).toEqual({ kind: 'fixed', text: '90' });
    expect(state.draft.cutoffs['b_share']).toEqual({ kind: 'shareOfTotal', text: '95' });
  }
});
