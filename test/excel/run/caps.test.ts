import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { segmentSheet } from '../../../src/commands/segment-sheet';
import { findCustomers, removeSegments, undoRun, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { openBook, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openBook();
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

test.each(['live', 'portable'] as const)(
  '%s formulas are refused with what to do, and nothing changes',
  async (writeAs) => {
    await open();
    const before = await book.everything();
    const run = writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
    await expect(run).rejects.toMatchObject({
      code: 'capsNeedValues',
      message: expect.stringMatching(/on Deals .*Write values.*Nothing was changed/),
    });
    expect(await book.everything()).toEqual(before);
  },
);

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
