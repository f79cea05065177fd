import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, isRunUnchanged, removeSegments, undoRun } from '../../../src/excel/use-cases';
import { customers } from '../customers';
import { today } from '../../../src/excel/office/today';
import { sheet, run, undoBook } from './undo-book';

const { book, refusal } = undoBook();

describe.each([
  ['a range', false],
  ['a table', true],
])('beside %s', (_, isTable) => {
  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, customers, isTable ? { table: 'Clients' } : {});
  });

  test('a formula beside an older policy that reads the segments since is named', async () => {
    await run({ modelId: 'abc', columns: { profit: 1 } });
    await removeSegments(await findCustomers(), 'abc', { takesPolicy: false });
    await run();
    await book.edit('Client Policy', (cells) => {
      cells.getRange('K2').formulas = [['=COUNTIF(Customers!E:E,"Treasure")']];
    });
    expect(await refusal()).toMatch(/^The formula in 'Client Policy'!K2 reads what the run wrote/);
  });

  test('a text that only mentions the policy sheet does not stop the undo', async () => {
    await run();
    await book.addSheet('Report', [['="See \'Client Policy\'!A1 and CT_SalesLoyalty"']]);
    await undoRun();
    expect((await book.cells(sheet, 'E1:F1')).flat()).toEqual(['', '']);
  });

  test('a number changed on the policy sheet is named by its cell', async () => {
    await run({ writeAs: 'portable' });
    const found = await policyCell(90);
    await book.edit('Client Policy', (cells) => {
      cells.getRange(found).values = [[95]];
    });
    expect(await isRunUnchanged()).toBe(false);
    expect(await refusal()).toContain(`'Client Policy'!${found} was changed after the run`);
  });

  test.each([
    ['a formula with the same day in place of the day', 46000, '=46000'],
    ['today by a formula in place of today', today(), '=TODAY()'],
  ])('%s is named by its cell', async (_what, asOf, formula) => {
    await run({ asOf });
    await type('B3', formula);
    expect(await isRunUnchanged()).toBe(false);
    expect(await refusal()).toContain(`'Client Policy'!B3 was changed after the run`);
  });

  test('a formula in place of a number with the same value is named by its cell', async () => {
    await run();
    const found = await policyCell(90);
    await type(found, '=45*2');
    expect(await refusal()).toContain(`'Client Policy'!${found} was changed after the run`);
  });

  test('another formula in place of that for the day is named by its cell', async () => {
    await run();
    await type('B3', '=46000+1');
    await run({}, 'replace');
    expect(await isRunUnchanged()).toBe(true);
    await type('B3', '=46001+0');
    expect(await refusal()).toContain(`'Client Policy'!B3 was changed after the run`);
  });

  test('a note typed on the added policy sheet is not lost', async () => {
    await run();
    await book.edit('Client Policy', (cells) => {
      cells.getRange('J40').values = [['Ask Jo about this']];
    });
    expect(await refusal()).toMatch(/Client Policy.* was changed after the run/);
  });
});

const type = (address: string, entered: string) =>
  book.edit('Client Policy', (cells) => {
    cells.getRange(address).values = [[entered]];
  });

/** Returns the address of the cell of the policy's sheet that holds a number. */
async function policyCell(number: number): Promise<string> {
  const rows = await book.cells('Client Policy', 'A1:H60');
  const row = rows.findIndex((cells) => cells.includes(number));
  return `${'ABCDEFGH'[rows[row]!.indexOf(number)]}${row + 1}`;
}
