import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  referringFormulas,
  removeSegments,
  removeService,
  undoRun,
  writeCare,
  writeSegments,
} from '../../../src/excel/use-cases';
import { startFunctions } from '../formulas';
import { bookForTests } from '../book/book-for-tests';
import { choice, deals, fill, leveled, segmented } from './deals';

const book = bookForTests();
beforeAll(() => startFunctions(book));
afterEach(() => book.clear());

async function shown(address: string, sheet = 'Deals') {
  await book.workbook.calculated();
  return (await book.cells(sheet, address)).flat();
}

const vip =
  'Visits: 4 a quarter; Response time: 24 hours; Discount: 10%; Looked after by: Ann Lee; Also: Free samples';
const big = 'Visits: 2 a quarter; Response time: 2 days; Looked after by: Ben';
const entitled = { entitled: true } as const;

async function made(options: { table?: string } = {}) {
  await book.addSheet('Deals', [...deals, ['Gale', 'much']], options);
  await segmented(book);
  await leveled(book);
  await fill(book);
}

describe.each([
  ['a range', {}],
  ['a table', { table: 'Deals' }],
])('beside %s', (_, options) => {
  test('each client gets what the segment gets, and it follows segments and levels', async () => {
    await made(options);
    await segmented(book, entitled);
    expect(await shown('E1:E8')).toEqual(['Entitled to', vip, vip, vip, vip, big, '', '']);
    await book.edit('Deals', (sheet) => {
      sheet.getRange('C6').values = [['VIP']];
    });
    await book.edit('Service Levels', (sheet) => {
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('G14').values = [['A call']];
    });
    expect(await shown('E6:E7')).toEqual([vip, 'Also: A call']);
    // The next run finds its column, and the tick need not be set again.
    await segmented(book);
    expect(await shown('E1:F8')).toEqual(
      ['Entitled to', vip, vip, vip, vip, vip, 'Also: A call', ''].flatMap((text) => [text, '']),
    );
  });

  test('a run that writes it is undone, and Remove takes it out whole', async () => {
    await made(options);
    const segmentsAlone = await everything();
    await segmented(book, entitled);
    await undoRun();
    expect(await everything()).toEqual(segmentsAlone);
    await segmented(book, entitled);
    await removeSegments(await findCustomers(), 'deal-size');
    expect(await book.cells('Deals', 'A1:H8')).toEqual(
      [...deals, ['Gale', 'much']].map((row) => [...row, '', '', '', '', '', '']),
    );
    expect(await namesOfColumns()).toEqual([]);
  });
});

/** Returns the workbook with its settings by key: an undo adds those of the run before anew, at the end. */
async function everything() {
  const { settings, ...rest } = await book.everything();
  return { ...rest, settings: new Map(settings.map(([key, value]) => [String(key), value])) };
}

async function namesOfColumns() {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => /^_ClientTier_\d/.test(name));
  });
}

test('a text or formula of hers in the column stays, and is told; a new client gets the formula', async () => {
  await made();
  await segmented(book, entitled);
  await book.edit('Deals', (sheet) => {
    sheet.getRange('E2').values = [['As agreed with Ann']];
    sheet.getRange('E3').formulas = [['=UPPER("by contract")']];
    sheet.getRange('A9:B9').values = [['Hale', 70]];
  });
  const { plan } = await writeSegments(await findCustomers(), choice, 'keep');
  expect(plan.overrides.map(({ cell, typed }) => [cell, typed])).toEqual([
    ['Deals!E2', 'As agreed with Ann'],
    ['Deals!E3', 'BY CONTRACT'],
  ]);
  expect(await shown('E2:E9')).toEqual(['As agreed with Ann', 'BY CONTRACT', vip, vip, big, '', '', big]);
  // In a way of writing with formulas too.
  await segmented(book, { writeAs: 'portable' });
  expect(await shown('E2:E9')).toEqual(['As agreed with Ann', 'BY CONTRACT', vip, vip, big, '', '', big]);
  await removeSegments(await findCustomers(), 'deal-size', {});
  expect(await shown('E1:E4')).toEqual(['', '', '', '']);
});

test.each([['live'], ['portable']] as const)('%s formulas have it too', async (writeAs) => {
  await made();
  await segmented(book, { writeAs, entitled: true });
  await leveled(book);
  expect(await shown('E1:E8')).toEqual(['Entitled to', vip, vip, vip, vip, big, '', '']);
});

test('a segment that the levels do not name is told in its cell; levels made again mend it', async () => {
  await made();
  await segmented(book, { entitled: true, language: 'zh' });
  const unknown = '不在服务标准中：请重新生成服务标准，再重新分级';
  expect(await shown('E1:E8')).toEqual(['可享有', ...Array<string>(6).fill(unknown), '']);
  await leveled(book, { language: 'zh' });
  await segmented(book, { language: 'zh' });
  expect((await shown('E6:E8')).map(String)).toEqual([
    '拜访：每季度 2 次；响应时间：2 days；负责人：Ben',
    '',
    '',
  ]);
});

test('without service levels it is refused, and nothing changes', async () => {
  await made();
  await segmented(book, entitled);
  await book.edit('Service Levels', (sheet) => sheet.delete());
  await book.workbook.calculated();
  // An error, and no blank that would say that a VIP gets nothing.
  expect(await shown('E2:E3')).toEqual(['#REF!', '#REF!']);
  const before = await book.everything();
  await expect(segmented(book)).rejects.toMatchObject({
    code: 'noLevelsForColumn',
    message: expect.stringContaining('Deals'),
  });
  expect(await book.everything()).toEqual(before);
  await leveled(book);
  await segmented(book);
  expect(await shown('E1:E3')).toEqual(['Entitled to', '', '']);
});

test('the care plan says it too, and keeps nothing from being removed', async () => {
  await made();
  await book.activate('Deals');
  const ofCare = { modelId: 'deal-size', language: 'en', today: 46001, asOf: 46001 } as const;
  await writeCare(await findCustomers(), ofCare);
  const rows = await book.cells('Care Plan', 'A1:S40');
  const top = rows.findIndex((row) => row[1] === 'Client');
  const column = rows[top]!.indexOf('Entitled to');
  const said = new Map(rows.slice(top + 1).map((row) => [row[1], row[column]]));
  expect(['Acme', 'Elm', 'Fox', 'Gale'].map((client) => said.get(client))).toEqual([vip, big, '', '']);
  expect(await removeService('deal-size')).toEqual({ sheet: 'Service Levels' });
});

test('Remove takes levels out that nobody has filled in, and says which cells keep them otherwise', async () => {
  await book.addSheet('Deals', deals);
  const before = await book.everything();
  await segmented(book);
  await leveled(book);
  await segmented(book, entitled);
  const list = await findCustomers();
  expect(await referringFormulas(list, 'deal-size')).toMatchObject({
    cells: [],
    summaries: [{ sheet: 'Service Levels' }],
  });
  await removeSegments(list, 'deal-size', { takesSummary: true, takesPolicy: true });
  await book.select('Deals', 'A2');
  expect(await book.everything()).toEqual(before);

  await segmented(book);
  await leveled(book);
  await fill(book);
  await segmented(book, entitled);
  const { summaries } = await referringFormulas(await findCustomers(), 'deal-size');
  expect(summaries).toMatchObject([
    { sheet: 'Service Levels', stays: { en: expect.stringContaining("'Service Levels'!B7") } },
  ]);
  await removeSegments(await findCustomers(), 'deal-size', { takesSummary: true });
  // What she typed is still there, and counts again once there are segments and levels again.
  expect((await shown('B7:B11', 'Service Levels'))[0]).toBe(30);
  await segmented(book);
  await leveled(book);
  await segmented(book, entitled);
  expect(await shown('E2:E3')).toEqual([vip, vip]);
});
