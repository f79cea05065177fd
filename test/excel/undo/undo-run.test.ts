import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, isRunUnchanged, removeSegments, undoRun } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { customers, model } from '../customers';
import { sheet, run, undoBook } from './undo-book';

const { book, refusal } = undoBook();

const ways: readonly (readonly [string, Partial<Choice>])[] = [
  ['values and a policy', {}],
  ['values alone', { withoutPolicy: true }],
  ['live formulas', { writeAs: 'live' }],
  ['portable formulas', { writeAs: 'portable' }],
];

describe.each([
  ['a range', false],
  ['a table', true],
])('beside %s', (_, isTable) => {
  beforeEach(async () => {
    await book.clear();
    await book.addSheet(sheet, customers, isTable ? { table: 'Clients' } : {});
  });

  test.each(ways)('a first run with %s is undone', async (_way, as) => {
    const before = await book.everything();
    await run(as);
    expect(await isRunUnchanged()).toBe(true);
    expect(await undoRun()).toEqual({ address: `${sheet}!E1:F5` });
    expect(await book.everything()).toEqual(before);
    expect(await refusal()).toMatch(/no run to undo any more/);
  });

  test.each(ways)('a second run that replaced what was typed, with %s, is undone', async (_way, as) => {
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('E4').values = [['Treasure']];
      cells.getRange('F3').formulas = [['="Visit " & A3']];
      cells.getRange('B5').values = [[900]];
    });
    const before = await book.everything();
    await run({ ...as, language: 'zh', cutoffs: { sales_cutoff: { kind: 'fixed', value: 50 } } }, 'replace');
    expect(await book.everything()).not.toEqual(before);
    await undoRun();
    expect(await book.everything()).toEqual(before);
  });

  test.each(ways)('a tier typed since, with %s, is named and stays', async (_way, as) => {
    await run(as);
    await book.edit(sheet, (cells) => {
      cells.getRange('E3').values = [['Treasure']];
    });
    expect(await isRunUnchanged()).toBe(false);
    expect(await refusal()).toMatch(/^Customers!E3 was changed after the run/);
  });

  test('a figure corrected since stays', async () => {
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('B3').values = [[310]];
    });
    expect(await isRunUnchanged()).toBe(true);
    await undoRun();
    expect(await book.cells(sheet, 'A3:D3')).toEqual([['Birch', 310, 'Lyon', 2]]);
    expect((await findCustomers()).segmentedBy).toEqual([]);
  });

  test('a segment from before the run does not come back beside a client who was cleared or replaced', async () => {
    await run();
    await run({ language: 'zh' });
    await book.edit(sheet, (cells) => {
      cells.getRange('A5:D5').values = [['', '', '', '']];
    });
    expect(await isRunUnchanged()).toBe(false);
    expect(await refusal()).toMatch(/^Customers!A5 was changed after the run/);
    await book.edit(sheet, (cells) => {
      cells.getRange('A5:D5').values = [['Eder', 60, 'Oslo', 1]];
    });
    expect(await refusal()).toMatch(/^Customers!A5 was changed after the run/);
  });

  test('segments from before a run come back beside clients who were sorted since', async () => {
    const alike = [...customers.slice(0, 4), ['Dahl', 40, 'Oslo', 9]];
    await book.edit(sheet, (cells) => {
      cells.getRange('A1:D5').values = alike.map((row) => [...row]);
    });
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('E4').values = [['Treasure']];
    });
    await run({}, 'replace');
    await book.edit(sheet, (cells) => {
      cells.getRange('A4:D5').values = [alike[4]!, alike[3]!].map((row) => [...row]);
    });
    await undoRun();
    expect(await book.cells(sheet, 'A4:E5')).toEqual([
      ['Dahl', 40, 'Oslo', 9, 'Rising star'],
      ['Cole', 40, 'Bath', 9, 'Treasure'],
    ]);
  });

  test('a column inserted since is named', async () => {
    await run();
    await book.edit(sheet, (cells) => {
      cells.getRange('C:C').insert('Right');
    });
    expect(await refusal()).toMatch(/^Customers!E1 was changed after the run/);
  });

  test('a formula that reads the segments since is named', async () => {
    await run({ withoutPolicy: true });
    await book.addSheet('Report', [['Treasures'], ['=COUNTIF(Customers!E:E,"Treasure")']]);
    expect(await refusal()).toMatch(/^The formula in Report!A2 reads what the run wrote/);
  });
});

test('in a workbook too large to search for formulas, nothing is undone', async () => {
  await book.clear();
  await book.addSheet(sheet, customers);
  await run();
  await book.addSheet('Archive', [['Year']]);
  await book.edit('Archive', (cells) => {
    // 702 columns by 5,800 rows are more cells than are searched.
    cells.getRange('ZZ5800').formulas = [['=COUNTIF(Customers!E:E,"Treasure")']];
  });
  expect(await refusal()).toMatch(/too large to search .* Click Remove instead.* Nothing was changed/);
});

test('no run is undone after the columns were removed', async () => {
  await book.clear();
  await book.addSheet(sheet, customers);
  await run();
  await removeSegments(await findCustomers(), model.id, { takesPolicy: true });
  expect(await isRunUnchanged()).toBe(false);
  expect(await refusal()).toMatch(/no run to undo any more/);
});

test('a protected sheet is named', async () => {
  await book.clear();
  await book.addSheet(sheet, customers);
  await run();
  await book.edit(sheet, (cells) => cells.protection.protect());
  expect(await refusal()).toMatch(/sheet Customers is protected/);
  await book.edit(sheet, (cells) => cells.protection.unprotect());
});
