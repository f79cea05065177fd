import { expect, test } from '@jest/globals';
import { findCustomers, findService, removeService, writeService } from '../../../src/excel/use-cases';
import { deals, fill, leveled, ofLevels, segmented } from './deals';
import { serviceBook } from './service-book';

const { book, shown, needed } = serviceBook();

const vip2 = { tiers: { vip: { most: 2 } }, by: 'value' };

async function made() {
  await book.addSheet('Deals', deals);
  await segmented(book);
  await leveled(book);
  await fill(book);
}

test('hours needed are clients × visits × hours a visit, before the run, now, and without the limits', async () => {
  await made();
  // Of four VIPs two have room; Birch and Cole tie, so three stay, and Dahl is Big like Elm.
  await segmented(book, { caps: vip2 });
  await leveled(book);
  // Clients, share, hours needed; clients before, hours then; clients by the rules, hours then.
  expect(await needed('A:H', 9)).toEqual([
    ['VIP', 3, 3 / 6, 3 * 4 * 2, 4, 4 * 4 * 2, 4, 4 * 4 * 2],
    ['Big', 2, 2 / 6, 2 * 2 * 1.5, 1, 1 * 2 * 1.5, 1, 1 * 2 * 1.5],
    ['Medium', 0, 0, 0, 0, 0, 0, 0],
    ['Small', 1, 1 / 6, 0, 1, 0, 1, 0],
    ['Unclassified', 0, 0, '', 0, '', 0, ''],
    ['Not a segment of this model', 0, 0, '', '', '', '', ''],
    ['Total', 6, 1, 30, 6, 35, 6, 35],
    ['Hours available', '', '', 30, '', 30, '', 30],
    ['Hours left', '', '', 0, '', -5, '', -5],
  ]);
  expect((await shown('A5:A5'))[0]![0]).toContain(
    'Each quarter needs 30 hours, and 30 are available: 0 left',
  );

  // The user types another segment: the hours of now follow, those before stay.
  await book.edit('Deals', (sheet) => {
    sheet.getRange('C7').values = [['VIP']];
  });
  expect((await needed('B:F', 1))[0]).toEqual([4, 4 / 6, 32, 4, 32]);
  expect((await shown('A5:A5'))[0]![0]).toContain(
    'Each quarter needs 38 hours, and 30 are available: 8 too few',
  );
});

test('hours that nobody has typed are blank, not 0, and so is what is left of them', async () => {
  await book.addSheet('Deals', deals);
  await segmented(book);
  await leveled(book);
  expect((await needed('A:D', 9)).slice(6)).toEqual([
    ['Total', 6, 1, 0],
    ['Hours available', '', '', ''],
    ['Hours left', '', '', ''],
  ]);
});

test('each segment says in a sentence what its clients are entitled to, in the language of the list', async () => {
  await made();
  expect((await shown('H10:H13')).flat()).toEqual([
    'Visits: 4 a quarter; Response time: 24 hours; Discount: 10%; Looked after by: Ann Lee; Also: Free samples',
    'Visits: 2 a quarter; Response time: 2 days; Looked after by: Ben',
    'Visits: 1 a quarter',
    '',
  ]);
  // What she typed is kept by the segment, whatever the language.
  await segmented(book, { language: 'zh' });
  expect(await leveled(book, { language: 'zh' })).toEqual({ sheet: 'Service Levels', isNew: false });
  expect((await shown('A10:H11')).map((row) => [row[0], row[7]])).toEqual([
    ['VIP客户', '拜访：每季度 4 次；响应时间：24 hours；价格优惠：10%；负责人：Ann Lee；另外：Free samples'],
    ['大客户', '拜访：每季度 2 次；响应时间：2 days；负责人：Ben'],
  ]);
  expect((await shown('B7:B7'))[0]).toEqual([30]);
});

test('what cannot be a level is said beside it, and the sums are incomplete rather than wrong', async () => {
  await made();
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange('B10:E10').values = [['often', 2, '24', 5]];
    sheet.getRange('B11:C11').values = [[2, '']];
    sheet.getRange('B13:C13').values = [[-1, 1]];
  });
  expect((await needed('D:D', 4)).flat()).toEqual(['visits: no number', 'hours a visit?', 0, 'below 0']);
  expect((await needed('D:D', 9)).slice(6).flat()).toEqual(['incomplete', 30, '']);
  expect((await shown('A5:A5'))[0]![0]).toContain('incomplete');
  expect((await shown('H10:H13')).flat()).toEqual([
    'Visits: often; add a unit to the response time; check the discount; Looked after by: Ann Lee; Also: Free samples',
    'Visits: 2 a quarter; Response time: 2 days; Looked after by: Ben',
    'Visits: 1 a quarter',
    'check the number of visits',
  ]);
});

test('before the first run there was nothing, and with formulas nothing is kept; the sheet says so', async () => {
  await made();
  const said = async () => String((await shown('A16:A16'))[0]![0]);
  expect(await said()).toContain('there were no segments here before the last run');
  await segmented(book, { writeAs: 'portable' });
  await leveled(book);
  expect(await said()).toContain('the segments are formulas');
  expect((await shown('E18:H18')).flat()).toEqual(['', '', '', '']);
});

test('cells that the user typed over are asked about; sorted rows keep their levels with their segments', async () => {
  await made();
  await book.edit('Service Levels', (sheet) => {
    // As if she had sorted the rows of VIP and Big.
    const names = [['Big'], ['VIP']];
    sheet.getRange('A10:A11').values = names;
    sheet.getRange('B10:G11').values = [
      [2, 1.5, '2 days', '', 'Ben', ''],
      [4, 2, '24 hours', 0.1, 'Ann Lee', 'Free samples'],
    ];
  });
  await expect(leveled(book)).rejects.toMatchObject({
    code: 'summaryTypedOver',
    message: expect.stringContaining("'Service Levels'!A10"),
  });
  await book.activate('Deals');
  await writeService(await findCustomers(), ofLevels, { writesOver: true });
  expect(await shown('A10:G11')).toEqual([
    ['VIP', 4, 2, '24 hours', 0.1, 'Ann Lee', 'Free samples'],
    ['Big', 2, 1.5, '2 days', '', 'Ben', ''],
  ]);
});

test('Remove takes the sheet with what is typed into its fields, but nothing else of hers', async () => {
  await book.addSheet('Deals', deals);
  await segmented(book);
  const before = await book.everything();
  await leveled(book);
  expect(await findService('deal-size')).toEqual({ sheet: 'Service Levels', typed: 0 });
  await fill(book);
  // 12 fields of the tiers, and the hours there are.
  expect(await findService('deal-size')).toEqual({ sheet: 'Service Levels', typed: 13 });
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange('K2').values = [['mine']];
  });
  await expect(removeService('deal-size')).rejects.toMatchObject({
    code: 'sheetStays',
    message: expect.stringContaining("'Service Levels'!K2"),
  });
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange('K2').clear();
  });
  await book.edit('Deals', (sheet) => {
    sheet.getRange('H2').formulas = [["='Service Levels'!H10"]];
  });
  await expect(removeService('deal-size')).rejects.toMatchObject({
    message: expect.stringContaining('Deals!H2'),
  });
  await book.edit('Deals', (sheet) => {
    sheet.getRange('H2').clear();
  });
  expect(await removeService('deal-size')).toEqual({ sheet: 'Service Levels' });
  await book.activate('Deals');
  await book.select('Deals', 'A2');
  expect(await book.everything()).toEqual(before);
  expect(await findService('deal-size')).toBeUndefined();
});

test('the sheet is no list of clients, and is not written while it is protected', async () => {
  await made();
  await book.activate('Service Levels');
  await expect(findCustomers()).rejects.toMatchObject({ code: 'sheetOfLevels' });
  await book.edit('Service Levels', (sheet) => sheet.protection.protect());
  await segmented(book, { caps: vip2 });
  const before = await book.everything();
  await expect(leveled(book)).rejects.toMatchObject({ code: 'protectedSheet' });
  expect(await book.everything()).toEqual(before);
});
