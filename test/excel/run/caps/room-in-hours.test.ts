import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { segmentSheet } from '../../../../src/commands/segment-sheet';
import { roomText } from '../../../../src/sheet/caps/caps-text';
import { findCustomers, planAgain, planSegments, writeSegments } from '../../../../src/excel/use-cases';
import type { Caps } from '../../../../src/sheet/caps';
import type { Plan } from '../../../../src/sheet/plan/plan';
import { startFunctions } from '../../formulas';
import { openBook, type Book } from '../../open-book';
import { choice, deals, fill, leveled, segmented } from '../../service/deals';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
});
afterEach(() => book.clear());
afterAll(() => book.excel.dispose());

const shown = async (address: string) => {
  await book.workbook.calculated();
  return (await book.cells('Deals', address)).flat();
};
/** A VIP takes 4 visits of 2 hours, as `fill` types them: 17 hours are room for two, and Birch ties with Cole. */
const vip17: Caps = { tiers: { vip: { hours: { there: 17 } } }, by: 'value' };
const capped = ['VIP', 'VIP', 'VIP', 'Big', 'Big', 'Small'];
const count = (value: number) => ({ value, shown: String(value) });
const said = ({ caps, basis }: Plan, language: 'en' | 'zh' = 'en') =>
  caps!.rooms.flatMap((room) => roomText(room, basis.model, language, count));

async function made() {
  await book.addSheet('Deals', deals);
  await segmented(book);
  await leveled(book);
  await fill(book);
  await book.activate('Deals');
}

describe('hours of the service levels', () => {
  test('make the number of clients, with ties, and each run takes them as they are then', async () => {
    await made();
    const { plan } = await writeSegments(await findCustomers(), { ...choice, caps: vip17 }, 'keep');
    expect(await shown('C2:C7')).toEqual(capped);
    expect(said(plan)).toEqual([
      'VIP: room for 2 (17 hours a quarter, 8 for each client) of 4 clients. 3 stay, 1 goes to Big.',
      '1 client stays although there is no room, because of a tie with the last one.',
      'Together they take 24 hours a quarter.',
    ]);
    expect(said(plan, 'zh')).toEqual([
      'VIP客户：4 位客户，2 个名额（每季度 17 小时，每位客户 8 小时）。3 位留下，1 位转入大客户。',
      '超出名额的 1 位与最后一位并列，因此留下。',
      '他们每季度共需 24 小时。',
    ]);
    // 2 visits of 2 hours: room for four. The ribbon's button, which asks nothing, takes the new hours.
    await book.edit('Service Levels', (sheet) => {
      sheet.getRange('B10').values = [[2]];
    });
    await book.activate('Deals');
    await segmentSheet('en');
    expect(await shown('C2:C7')).toEqual(['VIP', 'VIP', 'VIP', 'VIP', 'Big', 'Small']);
  });

  test.each(['live', 'portable'] as const)(
    '%s formulas keep the number that the hours made',
    async (writeAs) => {
      await made();
      await segmented(book, { caps: vip17, writeAs });
      expect(await shown('C2:C7')).toEqual(capped);
      await book.edit('Service Levels', (sheet) => {
        sheet.getRange('B10').values = [[2]];
      });
      expect(await shown('C2:C7')).toEqual(capped);
      await segmented(book, { caps: vip17, writeAs });
      expect(await shown('C2:C7')).toEqual(['VIP', 'VIP', 'VIP', 'VIP', 'Big', 'Small']);
    },
  );

  test('are found in the preview that reads nothing again, once they were read', async () => {
    await made();
    const customers = await findCustomers();
    await planSegments(customers, choice);
    expect(await planAgain(customers, { ...choice, caps: vip17 })).toBeUndefined();
    await planSegments(customers, { ...choice, caps: vip17 });
    const vip8: Caps = { tiers: { vip: { hours: { there: 8 } } }, by: 'value' };
    expect(said((await planAgain(customers, { ...choice, caps: vip8 }))!)[0]).toContain(
      'room for 1 (8 hours a quarter, 8 for each client) of 4 clients',
    );
  });
});

test('hours typed for one client need no service levels, and an hour too few is one client fewer', async () => {
  await book.addSheet('Deals', deals);
  const caps: Caps = {
    tiers: { vip: { hours: { there: 23.5, each: 8 } }, big: { hours: { there: 0, each: 2 } } },
  };
  await segmented(book, { caps });
  expect(await shown('C2:C7')).toEqual(['VIP', 'VIP', 'VIP', 'Medium', 'Medium', 'Small']);
});

test.each<[string, string, readonly unknown[]]>([
  ['there is no sheet', '', []],
  ['no visits are typed', 'B10:C10', ['', 2]],
  ['visits are a text', 'B10:C10', ['often', 2]],
  ['visits are 0, so that hours are no limit', 'B10:C10', [0, 2]],
  ['a number is below 0', 'B10:C10', [-4, -2]],
])('if %s, it is refused with what to do, and nothing changes', async (_, address, cells) => {
  if (address === '') await book.addSheet('Deals', deals);
  else {
    await made();
    await book.edit('Service Levels', (sheet) => {
      sheet.getRange(address).values = [[...cells]];
    });
  }
  const before = await book.everything();
  await expect(segmented(book, { caps: vip17 })).rejects.toMatchObject({
    code: 'hoursOfOneNeeded',
    message: expect.stringMatching(
      /^VIP on Deals has room for so many hours.*Service Levels.*Nothing was changed\.$/,
    ),
  });
  await book.activate('Deals');
  if (address === '') expect(await book.everything()).toEqual(before);
  else expect(await shown('C2:C7')).toEqual(['VIP', 'VIP', 'VIP', 'VIP', 'Big', 'Small']);
});
