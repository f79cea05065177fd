import { describe, expect, test } from '@jest/globals';
import { changePolicy, findCustomers, pickCustomers, readPolicy } from '../../../src/excel/use-cases';
import { model, segmented } from '../customers';
import { sheet, policySheet, policyNow, withSalesFrom, policyOfRunBook } from './policy-of-run-book';

const { book, type, run } = policyOfRunBook();

const activeSheet = () =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return active.name;
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
