import { beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, planSegments, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { choice, customers, model, segmented, strategyOf } from '../customers';

const book = bookForTests();

let sheet: string;

let sheets = 0;

const run = async (overrides: 'keep' | 'replace' = 'keep') =>
  writeSegments(await findCustomers(), choice, overrides);

describe.each([
  ['a range', false],
  ['a table', true],
])('beside %s', (_, isTable) => {
  beforeEach(async () => {
    await book.clear();
    sheets += 1;
    sheet = `Clients_${sheets}`;
    await book.addSheet(sheet, customers, isTable ? { table: `Table_${sheets}` } : {});
    await run();
  });

  test('the same columns are written again', async () => {
    // The second run is the first one with clients before it, which it keeps.
    await run();
    const before = await book.everything();
    expect((await run()).address).toBe(`${sheet}!E1:F5`);
    expect(await book.everything()).toEqual(before);
  });

  test('a tier typed over is listed with its cell, and kept with its strategy', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('E3').values = [['Treasure']];
    });
    const { plan } = await run();
    expect(plan.overrides).toEqual([
      { row: 1, cell: `${sheet}!E3`, column: 'segment', typed: 'Treasure', computed: 'High-risk' },
    ]);
    expect(await book.cells(sheet, 'E3:F3')).toEqual([['Treasure', `${strategyOf('treasure')} (by hand)`]]);
    expect((await planSegments(await findCustomers(), choice)).overrides).toHaveLength(1);
  });

  test('a tier typed over is replaced if she says so', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('E3').values = [['Treasure']];
    });
    await run('replace');
    expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
  });

  test('a formula and a number typed over stay what they are', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('F2').formulas = [['="Visit " & A2']];
      cells.getRange('E4').values = [[7]];
    });
    const { plan } = await run();
    expect(plan.overrides.map(({ cell, typed }) => [cell, typed])).toEqual([
      [`${sheet}!F2`, 'Visit Acme'],
      [`${sheet}!E4`, '7'],
    ]);
    expect(await book.formulas(sheet, 'E2:F4')).toEqual([
      ['Treasure', '="Visit " & A2'],
      ['High-risk', strategyOf('high-risk')],
      [7, '(by hand)'],
    ]);
  });

  test('rows that were sorted carry their overrides along', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('E3').values = [['Treasure']];
    });
    const rows = await book.cells(sheet, 'A2:F5');
    await book.edit(sheet, (cells) => {
      cells.getRange('A2:F5').values = [...rows].reverse();
    });
    expect((await run()).plan.overrides.map(({ cell }) => cell)).toEqual([`${sheet}!E4`]);
    expect((await book.cells(sheet, 'E2:E5')).flat()).toEqual([
      'Phase out',
      'Rising star',
      'Treasure',
      'Treasure',
    ]);
  });

  test('a column inserted before them moves them, and they are found', async () => {
    await book.edit(sheet, (cells) => void cells.getRange('E:E').insert('Right'));
    expect((await run()).address).toBe(`${sheet}!F1:G5`);
    expect(await book.cells(sheet, 'F1:G5')).toEqual(segmented);
  });

  test('a header that somebody gave them stays', async () => {
    await book.edit(sheet, (cells) => {
      cells.getRange('E1').values = [['Our view']];
    });
    await run();
    expect(await book.cells(sheet, 'E1:F1')).toEqual([['Our view', 'Strategy']]);
  });

  test.each([
    ['text', 'Our view'],
    ['text with a blank', 'Our view '],
    ['the text for another column', 'Segment 2'],
  ])('a header that somebody gave them stays however often they are written (%s)', async (_what, header) => {
    await book.edit(sheet, (cells) => {
      cells.getRange('F1').values = [[header]];
    });
    for (const language of ['en', 'zh', 'zh', 'en'] as const) {
      await writeSegments(await findCustomers(), { ...choice, language }, 'keep');
      const segment = language === 'en' ? 'Segment' : '客户分级';
      expect(await book.cells(sheet, 'E1:F1')).toEqual([[segment, header]]);
    }
    await book.edit(sheet, (cells) => {
      cells.getRange('F1').values = [['Strategy']];
    });
    await run();
    await writeSegments(await findCustomers(), { ...choice, language: 'zh' }, 'keep');
    expect(await book.cells(sheet, 'F1')).toEqual([['策略']]);
  });

  test('a column that somebody deleted is made again', async () => {
    await book.edit(sheet, (cells) => cells.getRange('F:F').delete('Left'));
    expect((await run()).address).toBe(`${sheet}!E1:F5`);
    expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
  });

  test('when both were deleted, nothing remembers them but what the next run sweeps', async () => {
    await book.edit(sheet, (cells) => cells.getRange('E:F').delete('Left'));
    const found = await findCustomers();
    expect(found.segmentedBy).toEqual([]);
    await run();
    expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
    expect((await book.names()).filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
    await removeSegments(await findCustomers(), model.id);
    expect(await book.cells(sheet, 'E1:F5')).toEqual(customers.map(() => ['', '']));
  });

  test('our names are not shown to the user', async () => {
    const names = (await book.names()).filter(({ name }) => name.startsWith('_ClientTier_'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(({ visible }) => visible)).toEqual([]);
  });
});

test('a header that is a formula of the user’s stays one', async () => {
  sheet = 'Formula_header';
  await book.addSheet(sheet, customers);
  await run();
  await book.edit(sheet, (cells) => {
    cells.getRange('E1').formulas = [['="View of "&A2']];
  });
  for (let times = 0; times < 2; times++) await run();
  expect(await book.formulas(sheet, 'E1')).toEqual([['="View of "&A2']]);
});

// With the new client the medians are 120 and 5.
test('beside a range, a client inserted since gets a segment', async () => {
  await book.addSheet('Grown', customers);
  await run();
  await book.edit('Grown', (cells) => {
    cells.getRange('3:3').insert('Down');
    cells.getRange('A3:D3').values = [['Elm', 500, 'Rome', 8]];
  });
  expect((await run()).address).toBe('Grown!E1:F6');
  expect((await book.cells('Grown', 'E1:E6')).flat()).toEqual([
    'Segment',
    'Treasure',
    'Treasure',
    'High-risk',
    'Rising star',
    'Phase out',
  ]);
});
