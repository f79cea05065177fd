import { beforeEach, describe, expect, test } from '@jest/globals';
import type { SummaryChoice } from '../../../src/excel/summary/read-list';
import { findCustomers, findSummarySheet, removeSummary, writeSummary } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { codeOf } from '../book/refusal';
import { customers } from '../customers';
import { ofSummary, segmented } from './list';
import { retained, worthBlock, type Typed } from './worth-block';

const book = bookForTests();
const { block, type, typeFields } = worthBlock(book);
beforeEach(async () => {
  await book.clear();
  // A client of each segment: Acme 120 Treasure, Cole 40 Rising star, Birch 300 High-risk, Dahl 60 Phase out.
  await book.addSheet('List', customers);
  await segmented();
});

const ofWorth: SummaryChoice = { ...ofSummary, groups: undefined, worth: true };

async function make(more: Partial<SummaryChoice> = {}, options = {}) {
  await book.activate('List');
  return writeSummary(await findCustomers(), { ...ofWorth, ...more }, options);
}

const half = 0.5;
const typed: Typed = { share: half, discount: 0.1, cost: 20, retention: [0.9, 0.8, 0.9, 0.6, 0.8] };

describe('the worth of keeping', () => {
  test('is told only once its fields are filled', async () => {
    await make();
    const { of, said } = await block();
    expect(of('Treasure').slice(1)).toEqual([1, '', '', '', '', 'type the share', '', '']);
    expect(said.join('\n')).toContain('no history of this list is kept');
  });

  test.each([
    [0.1, [4.5, 2.67]],
    [0.12, [4.09, 2.5]],
    [0.14, [3.75, undefined]],
    [0.16, [3.46, undefined]],
  ])('at a discount of %s is the multiple of the published table', async (discount, [of90, of80]) => {
    await make();
    const { of } = await typeFields({ ...typed, share: 1, discount });
    expect(Number(of('Treasure')[6]) / 120).toBeCloseTo(of90!, 2);
    if (of80 !== undefined) expect(Number(of('Rising star')[6]) / 40).toBeCloseTo(of80, 2);
  });

  test('is the same as by hand, with the new clients who make up for one lost', async () => {
    await make();
    const { of, said } = await typeFields(typed);
    // A new client brings half of the mean of 130, and is worth 65 x 0.8 / 0.3 = 173.33; winning her costs 20.
    const ofNew = (65 * 0.8) / 0.3;
    const worth = [60 * 4.5, (20 * 0.8) / 0.3, 150 * 4.5, (30 * 0.6) / 0.5];
    for (const [index, value] of worth.entries()) {
      const row = of(retained[index]!);
      expect(row[6]).toBeCloseTo(value, 9);
      expect(row[7]).toBeCloseTo(value, 9);
      expect(row[8]).toBeCloseTo(value / (ofNew - 20), 9);
    }
    expect(of('A new client')[6]).toBeCloseTo(ofNew, 9);
    expect(of('Together')[7]).toBeCloseTo(
      worth.reduce((sum, each) => sum + each),
      9,
    );
    expect(said.join('\n')).not.toContain('None:');
  });

  test('says why there is no number, and why no new client makes up for one lost', async () => {
    await make();
    await book.edit('List', (sheet) => {
      sheet.getRange('B5').values = [[-60]];
    });
    const { of, said } = await typeFields({
      ...{ share: 1, discount: 0, cost: 20 },
      retention: [1, 1.2, 0.9, 0.6, 0.1],
    });
    expect(retained.slice(0, 4).map((name) => of(name)[6])).toEqual([
      'no limit',
      'not 0 to 100 %',
      expect.closeTo(2700, 6),
      'a loss',
    ]);
    // A new client is worth 100 x 0.1 / 0.9 = 11.11, less than the 20 that winning her costs.
    expect(of('High-risk')[8]).toBe('none');
    expect(of('Together')[7]).toBe('');
    const all = said.join('\n');
    for (const long of ['Retention must be', 'No limit: ', 'A loss: ', 'None: ']) expect(all).toContain(long);
    // Who never leaves is worth margin / discount.
    const { at } = await block();
    await type({ [at('Discount a year', 'D')]: 0.1 });
    expect((await block()).of('Treasure')[6]).toBeCloseTo(1200, 9);
    await type({ [at('Treasure', 'D')]: -0.1, [at('High-risk', 'D')]: 'soon' });
    const then = await block();
    expect([then.of('Treasure')[6], then.of('High-risk')[6]]).toEqual(['not 0 to 100 %', 'type a retention']);
  });
});

describe('what she typed', () => {
  test('stays when the summary is made again, also after rows were inserted, and keeps the sheet', async () => {
    await make();
    await typeFields(typed);
    await make({ worth: undefined });
    expect((await block()).of('Treasure')[6]).toBeCloseTo(270, 9);
    expect(await findSummarySheet(ofWorth.modelId)).toEqual({ sheet: 'Client Summary', showsWorth: true });
    expect(await codeOf(removeSummary(ofWorth.modelId))).toBe('sheetStays');
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange('3:4').insert('Down');
    });
    expect(await codeOf(make())).toBe('summaryTypedOver');
    await make({}, { writesOver: true });
    const { of } = await block();
    expect(retained.map((name) => of(name)[3])).toEqual(typed.retention);
    expect(of('Discount a year')[3]).toBe(0.1);
    expect(of('Treasure')[6]).toBeCloseTo(270, 9);
  });

  test('of one column is not taken for another, and the block is not left out without a question', async () => {
    await make();
    await typeFields(typed);
    expect(await codeOf(make({ values: 3 }))).toBe('summaryTypedOver');
    expect(await codeOf(make({ worth: false }))).toBe('summaryTypedOver');
    const cells = (await book.cells('Client Summary', 'D1:D90')).flat();
    for (const value of typed.retention) expect(cells).toContain(value);
    await make({ worth: false }, { writesOver: true });
    const left = (await book.cells('Client Summary', 'D1:D90')).flat();
    for (const value of typed.retention) expect(left).not.toContain(value);
  });

  test('is not left without its labels if rows were inserted above the block before it is left out', async () => {
    await make();
    await typeFields(typed);
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange('3:4').insert('Down');
    });
    expect(await codeOf(make({ worth: false }))).toBe('summaryTypedOver');
    const before = await book.cells('Client Summary', 'D1:D90');
    for (const value of typed.retention) expect(before.flat()).toContain(value);
    await make({ worth: false }, { writesOver: true });
    const left = (await book.cells('Client Summary', 'D1:D90')).flat();
    for (const value of [...typed.retention, typed.cost]) expect(left).not.toContain(value);
  });

  test('goes with the sheet once she has cleared it', async () => {
    await make();
    await typeFields({ share: '', discount: '', cost: '', retention: ['', '', '', '', ''] });
    expect(await removeSummary(ofWorth.modelId)).toEqual({ sheet: 'Client Summary' });
  });
});

test('in Chinese, the same numbers', async () => {
  await make({ language: 'zh' });
  const { at } = await block('客户概览');
  await book.edit('客户概览', (sheet) => {
    sheet.getRange(at('年利润占“Sales”的比例', 'D')).values = [[half]];
    sheet.getRange(at('年折现率', 'D')).values = [[0.1]];
    sheet.getRange(at('Treasure', 'D')).values = [[0.9]];
  });
  const { of } = await block('客户概览');
  expect(of('Treasure')[6]).toBeCloseTo(270, 9);
  expect(of('Phase out')[6]).toBe('请填留存率');
});
