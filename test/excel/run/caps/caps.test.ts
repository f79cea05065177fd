import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { segmentSheet } from '../../../../src/commands/segment-sheet';
import { findCustomers, removeSegments, undoRun, writeSegments } from '../../../../src/excel/use-cases';
import type { Choice } from '../../../../src/sheet/choice';
import { startFunctions } from '../../formulas';
import { openBook, type Book } from '../../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterEach(() => book.clear());
afterAll(() => book.excel.dispose());

const deals = [
  ['Client', 'Deal value'],
  ['Acme', 300],
  ['Birch', 150],
  ['Cole', 150],
  ['Dahl', 120],
  ['Elm', 60],
] as const;
const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
const choice: Choice = {
  modelId: 'deal-size',
  columns: { value: 1 },
  cutoffs: { medium_from: fixed(20), big_from: fixed(50), vip_from: fixed(100) },
  language: 'en',
  asOf: 46000,
  caps: { tiers: { vip: { most: 2 } }, by: 'value' },
};
const open = () => book.addSheet('Deals', deals);
const segments = async () => (await book.cells('Deals', 'C2:C6')).flat();
// Birch and Cole tie for the second place, so three stay; Dahl goes one step down.
const capped = ['VIP', 'VIP', 'VIP', 'Big', 'Big'];

test('a run keeps its caps: the ribbon’s button, which asks nothing, applies them again', async () => {
  await open();
  await writeSegments(await findCustomers(), choice, 'keep');
  expect(await segments()).toEqual(capped);
  expect((await book.cells('Deals', 'D5:D5')).flat()).toEqual([expect.stringMatching(/ \(over the cap\)$/)]);

  await book.edit('Deals', (sheet) => {
    sheet.getRange('B6').values = [[500]];
  });
  await segmentSheet('en');
  // 500 and 300 have the two places now.
  expect(await segments()).toEqual(['VIP', 'Big', 'Big', 'Big', 'VIP']);
});

describe.each(['live', 'portable'] as const)('%s formulas', (writeAs) => {
  const shown = async (address: string) => {
    await book.workbook.calculated();
    return (await book.cells('Deals', address)).flat();
  };
  const marked = async () =>
    (await shown('D2:D6')).map((strategy) => String(strategy).endsWith(' (over the cap)'));

  test.each([
    ['a range', {}],
    ['a table', { table: 'Deals' }],
  ])('calculate the room by the one measure that decides, beside %s', async (_, options) => {
    await book.addSheet('Deals', deals, options);
    await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
    expect(await shown('C2:C6')).toEqual(capped);
    expect(await marked()).toEqual([false, false, false, true, false]);
    // They follow the clients: 500 and 300 have the two places now.
    await book.edit('Deals', (sheet) => {
      sheet.getRange('B6').values = [[500]];
    });
    expect(await shown('C2:C6')).toEqual(['VIP', 'Big', 'Big', 'Big', 'VIP']);
    expect(await marked()).toEqual([false, true, true, true, false]);
    // A segment that she types has no mark.
    await book.edit('Deals', (sheet) => {
      sheet.getRange('C3').values = [['VIP']];
    });
    expect(await marked()).toEqual([false, false, true, true, false]);
  });

  test('give what values give, for room in two segments, and none', async () => {
    const rooms: readonly Choice['caps'][] = [
      { tiers: { vip: { most: 1 }, big: { most: 1 } } },
      { tiers: { vip: { most: 0 } } },
      { tiers: { vip: { most: 2 }, big: { most: 0 }, medium: { most: 1 } } },
      { tiers: { big: { most: 1 } } },
      { tiers: { vip: { most: 9 }, medium: { most: 0 } } },
    ];
    await book.addSheet('Deals', [...deals, ['Fox', 55], ['Gale', ''], ['Hale', 30], ['Ivy', 3]]);
    for (const caps of rooms) {
      await writeSegments(await findCustomers(), { ...choice, caps }, 'replace');
      const values = await shown('C2:D10');
      await writeSegments(await findCustomers(), { ...choice, caps, writeAs }, 'replace');
      expect({ caps, shown: await shown('C2:D10') }).toEqual({ caps, shown: values });
    }
  });

  test.each<[string, Partial<Choice>, unknown, RegExp]>([
    ['clients near a cut-off stay', { caps: { tiers: {}, band: 0.1 } }, 120, /near a cut-off/],
    [
      'two measures decide',
      {
        modelId: 'sales-loyalty',
        columns: { sales: 1, loyalty: 1 },
        cutoffs: {},
        caps: { tiers: { treasure: { most: 1, to: 'high-risk' } }, by: 'sales' },
      },
      120,
      /more than one decides/,
    ],
    // Portable formulas refuse such a cell anyway, and name it.
    ...(writeAs === 'live'
      ? [
          ['a cell is no plain number', {}, '12 k', /plain number/] as [
            string,
            Partial<Choice>,
            unknown,
            RegExp,
          ],
        ]
      : []),
  ])('are refused with the reason and what to do if %s', async (_, how, cell, reason) => {
    await open();
    await book.edit('Deals', (sheet) => {
      sheet.getRange('B5').values = [[cell]];
    });
    const before = await book.everything();
    const run = writeSegments(await findCustomers(), { ...choice, ...how, writeAs }, 'keep');
    const error: unknown = await run.catch((problem: unknown) => problem);
    expect(error).toMatchObject({ code: 'capsNeedValues' });
    expect(String(error)).toMatch(reason);
    expect(String(error)).toMatch(/on Deals .*Write values.*Nothing was changed/);
    expect(await book.everything()).toEqual(before);
  });
});

test('Remove and Undo take marked cells out as all others', async () => {
  await open();
  const before = await book.cells('Deals', 'A1:E7');
  await writeSegments(await findCustomers(), choice, 'keep');
  await undoRun();
  expect(await book.cells('Deals', 'A1:E7')).toEqual(before);

  await writeSegments(await findCustomers(), choice, 'keep');
  const { staying } = await removeSegments(await findCustomers(), 'deal-size');
  expect(staying ?? []).toEqual([]);
  expect(await book.cells('Deals', 'A1:E7')).toEqual(before);
});

test('after a run in Chinese, marked cells are known', async () => {
  await open();
  await writeSegments(await findCustomers(), { ...choice, language: 'zh' }, 'keep');
  expect((await book.cells('Deals', 'D5:D5')).flat()).toEqual([expect.stringMatching(/（超出名额）$/)]);
  const { plan } = await writeSegments(await findCustomers(), choice, 'keep');
  expect(plan.overrides).toEqual([]);
  expect(await segments()).toEqual(capped);
});
