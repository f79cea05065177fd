import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { segmentSheet } from '../../../src/commands/segment-sheet';
import {
  changePolicy,
  findCustomers,
  pickCustomers,
  readPolicy,
  referringFormulas,
  removeSegments,
  restorePolicy,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Policy } from '../../../src/policy/policy';
import { renamed } from '../../../src/policy/model/policy-tiers';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers, model, segmented } from '../customers';
import { openBook, type Book } from '../open-book';

let book: Book;
const sheet = 'Clients';
const policySheet = 'Client Policy';

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());
beforeEach(() => book.addSheet(sheet, customers));
afterEach(() => book.clear());

async function run(rest: Partial<Choice> = {}) {
  await book.activate(sheet);
  return writeSegments(await findCustomers(), { ...choice, ...rest }, 'keep');
}

async function policyNow(): Promise<Policy> {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy;
}

/** Removes the columns of a model. Returns what the pane says before, and the result. */
async function remove(modelId = model.id) {
  await book.activate(sheet);
  const found = await findCustomers();
  const { policy } = await referringFormulas(found, modelId);
  const { policySheet: gone } = await removeSegments(found, modelId, { takesPolicy: !policy?.stays });
  return { told: policy, gone, left: (await readPolicy()).kind };
}

const type = (name: string, address: string, value: string | number) =>
  book.edit(name, (cells) => {
    cells.getRange(address).values = [[value]];
  });

const activeSheet = () =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return active.name;
  });

const withSalesFrom = (policy: Policy, value: number): Policy => ({
  ...policy,
  models: policy.models.map((each) => ({
    ...each,
    cutoffs: { ...each.cutoffs, sales_cutoff: { rule: { kind: 'fixed', value }, value } },
  })),
});

async function protectStructure(on: boolean) {
  await Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

describe('the first run of values', () => {
  test('makes a sheet that is not taken for customers', async () => {
    await run();
    await book.select(policySheet, 'C14');
    await expect(findCustomers()).rejects.toThrow(/Client Policy has the rules .*, not customers/);
    await expect(pickCustomers()).rejects.toThrow(/Client Policy has the rules .*, not customers/);
  });

  test('adds the sheet with the rules, says so, and leaves the user where she is', async () => {
    const { policySheet: added } = await run();
    expect(added).toEqual({ added: policySheet });
    expect(await activeSheet()).toBe(sheet);
    expect(await book.formulas(sheet, 'E1:F5')).toEqual(segmented);
    const { models } = await policyNow();
    expect(models.map(({ modelId }) => modelId)).toEqual([model.id]);
    expect(models[0]!.columns).toEqual({ sales: 'Sales', loyalty: 'Loyalty' });
    // The medians of the four clients.
    expect(Object.values(models[0]!.cutoffs).map(({ value }) => value)).toEqual([90, 3.5]);
  });

  test('leaves out of sight what only formulas read, separates thousands, and prints on one page', async () => {
    await run();
    await changePolicy(await policyNow(), withSalesFrom(await policyNow(), 12_500));
    const shown = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(policySheet);
      const columns = ['D:D', 'E:E', 'F:F'].map((address) => cells.getRange(address).load('columnHidden'));
      const texts = ['C10:C11', 'C14'].map((address) => cells.getRange(address).load('text,values'));
      cells.load('pageLayout/orientation,pageLayout/zoom');
      const tables = cells.tables.load('items/showFilterButton');
      await context.sync();
      return {
        hidden: columns.map(({ columnHidden }) => columnHidden),
        texts: texts.map(({ text }) => text.flat()),
        ids: texts[0]!.values.flat(),
        filterButtons: tables.items.filter(({ showFilterButton }) => showFilterButton).length,
        page: [cells.pageLayout.orientation, cells.pageLayout.zoom.horizontalFitToPages],
      };
    });
    expect(shown).toEqual({
      hidden: [false, true, false],
      texts: [['', ''], ['12,500']],
      ids: ['sales', 'loyalty'],
      filterButtons: 0,
      page: ['Landscape', 1],
    });
  });

  test('is followed by others under the same policy, which follow what is changed in it', async () => {
    await run();
    await type(policySheet, 'A18', 'Gem');
    await type(policySheet, 'C14', 50);
    expect((await run()).policySheet).toBeUndefined();
    // From 50 sales on, Dahl's 60 are high; the client is disloyal as before.
    expect((await book.cells(sheet, 'E2:E5')).flat()).toEqual([
      'Gem',
      'High-risk',
      'Rising star',
      'High-risk',
    ]);
    await run({ modelId: 'abc', columns: { profit: 1 } });
    expect((await policyNow()).models.map(({ modelId }) => modelId)).toEqual([model.id, 'abc']);
  });

  test('adds no policy if the user wants none, and remembers it', async () => {
    expect((await run({ withoutPolicy: true })).policySheet).toBeUndefined();
    expect(await readPolicy()).toEqual({ kind: 'none' });
    expect((await findCustomers()).chosenBefore?.[model.id]?.withoutPolicy).toBe(true);
  });

  test('goes through where no sheet can be added, and says that none was; formulas are refused', async () => {
    await protectStructure(true);
    expect(await readPolicy()).toEqual({ kind: 'none', isLocked: true });
    const { policySheet: added } = await run();
    await expect(run({ writeAs: 'portable' })).rejects.toThrow('no sheet can be added to it');
    await protectStructure(false);
    expect(added).toBe('locked');
    expect(await book.formulas(sheet, 'E1:F5')).toEqual(segmented);
    expect(await readPolicy()).toEqual({ kind: 'none' });
  });
});

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

describe('when somebody deletes the sheet by hand', () => {
  const deleteSheet = () => book.edit(policySheet, (cells) => cells.delete());
  const policyNames = async () => (await book.names()).filter(({ name }) => name.startsWith('CT_'));

  test('there is no policy where nobody had decided in it; a run does without, and nothing is left at last', async () => {
    const before = await book.everything();
    await run();
    await run({ modelId: 'abc', columns: { profit: 1 } });
    await deleteSheet();
    expect(await readPolicy()).toEqual({ kind: 'none', wasDeleted: true });

    await book.activate(sheet);
    const result = await segmentSheet('en');
    expect(result).toMatchObject({ kind: 'written', outcome: { policySheet: undefined } });
    expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
    expect(await policyNames()).toEqual([]);
    // It does not come back with the other model either.
    expect(await readPolicy()).toEqual({ kind: 'none', wasDeleted: true });

    await removeSegments(await findCustomers(), 'abc');
    await removeSegments(await findCustomers(), model.id);
    expect(await book.everything()).toEqual(before);
  });

  test('it comes back where she wishes', async () => {
    await run();
    await deleteSheet();
    expect((await run()).policySheet).toEqual({ added: policySheet });
    expect((await policyNow()).models.map(({ modelId }) => modelId)).toEqual([model.id]);
    await run();
    expect((await remove()).left).toBe('none');
  });

  test.each<[string, () => Promise<unknown>]>([
    ['formulas ask it', () => run({ writeAs: 'portable' })],
    ['a cut-off was chosen', () => run({ cutoffs: { sales_cutoff: { kind: 'fixed', value: 100 } } })],
    [
      'a profit was chosen for a share',
      async () => {
        const abc = { modelId: 'abc', columns: { profit: 1 } };
        await run(abc);
        await run({ ...abc, cutoffs: { a_share: { kind: 'median' } } });
      },
    ],
    [
      'a name was changed',
      async () => {
        const seen = await policyNow();
        const tiers = seen.models[0]!.tiers.map((tier) => renamed(tier, `Our ${tier.name}`));
        await changePolicy(seen, { ...seen, models: [{ ...seen.models[0]!, tiers }] });
      },
    ],
  ])('a run is refused where %s, until it is restored', async (_, decide) => {
    await run();
    await decide();
    await deleteSheet();
    await expect(run()).rejects.toThrow('Restore');
    expect((await restorePolicy()).kind).toBe('valid');
    await run();
  });
});
