import { afterEach, expect, test } from '@jest/globals';
import { promised } from '../../../src/service/levels';
import { promiseOf } from '../../../src/service/promises';
import { writeServiceCard } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { deals, fill, leveled, segmented } from './deals';

const book = bookForTests();
afterEach(() => book.clear());

const card = { modelId: 'deal-size', tier: 'vip', client: '=Acme', language: 'en', today: 46356 } as const;

test('a card tells a client what she gets; it is refused with the cell if that is not known', async () => {
  await book.addSheet('Deals', deals);
  await segmented(book);
  const refusal = (choice: Parameters<typeof writeServiceCard>[0]) =>
    expect(writeServiceCard(choice)).rejects;
  await refusal(card).toMatchObject({ code: 'noServiceSheet' });
  await leveled(book);
  await refusal(card).toMatchObject({
    code: 'noLevels',
    message: expect.stringContaining("'Service Levels'!A10"),
  });
  await fill(book);
  // The user inserts a row above: the levels are found all the same.
  await book.edit('Service Levels', (sheet) => sheet.getRange('3:3').insert('Down'));
  expect(await writeServiceCard(card)).toEqual({ sheet: 'Service Card' });
  expect(await book.cells('Service Card', 'A1:B9')).toEqual([
    ['What you can count on', ''],
    ['', ''],
    ['For', '=Acme'],
    ['Visits', '4 a quarter'],
    ['Response time', '24 hours'],
    ['Discount', '10%'],
    ['Looked after by', 'Ann Lee'],
    ['Also', 'Free samples'],
    ['Valid from', 'November 30, 2026'],
  ]);
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Service Card');
    pageLayout.load('zoom');
    await context.sync();
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange('D11').values = [["'24"]];
  });
  await refusal(card).toMatchObject({
    code: 'levelUnclear',
    message: expect.stringContaining("'Service Levels'!D11"),
  });
  await refusal({ ...card, tier: 'small' }).toMatchObject({
    message: expect.stringContaining("'Service Levels'!A14"),
  });
});

test('the sentence on the sheet says what a card says', async () => {
  await book.addSheet('Deals', deals);
  await segmented(book);
  await leveled(book);
  const typed = [
    [1, 0, '1 day', 0.075, ' Ann ', 'x; y'],
    [2.345, 0, 'same day', 1, '42', ''],
    ['weekly', 0, '', 'on request', '', '='],
    [0, 0, '2 h', 0, '', 'a"b'],
  ] as const;
  await book.edit('Service Levels', (sheet) => {
    sheet.getRange('B10:G13').values = typed.map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
    );
  });
  await book.workbook.calculated();
  const said = typed.map(([visits, , response, discount, owner, other]) => {
    const cells = { visits, response, discount, owner, other };
    return promised
      .flatMap((level) => {
        const told = promiseOf(level, cells[level], 'en');
        return told.kind === 'promised' ? [`${told.label}: ${told.text}`] : [];
      })
      .join('; ');
  });
  expect((await book.cells('Service Levels', 'H10:H13')).flat()).toEqual(said);
  expect(said[0]).toBe(
    'Visits: 1 a quarter; Response time: 1 day; Discount: 7.5%; Looked after by: Ann; Also: x; y',
  );
});
