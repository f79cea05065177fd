import { describe, expect, test } from '@jest/globals';
import { removeTwoModels } from '../../../src/excel/use-cases';
import { refusal } from '../book/refusal';
import { make, pair } from './list-of-two';
import { twoModelsBook } from './two-models-book';

const { book, name, open, shown } = twoModelsBook();

const typeInto = (cells: Readonly<Record<string, string>>) =>
  book.edit(name, (sheet) => {
    for (const [address, cell] of Object.entries(cells)) sheet.getRange(address).values = [[cell]];
  });

/** The grid of actions begins at row 37: the names across are in row 39. */
describe('what she typed to do', () => {
  test('stays with its segments, also when the other model is down or rows were inserted', async () => {
    await open();
    await make(book);
    expect((await shown('A37:F40')).map((row) => row[0])).toEqual([
      'What to do',
      expect.stringContaining('Type what to do') as unknown,
      '',
      'Treasure',
    ]);
    await typeInto({ B40: 'Call each month', E43: 'Write only' });
    await make(book);
    expect((await shown('B40:E43')).flat().filter((cell) => cell !== '')).toEqual([
      'Call each month',
      'Write only',
    ]);
    // Down are the sizes now: VIP, Big, Medium, Small. Phase out and Small is in row 43, column E.
    await make(book, { down: pair.across, across: pair.down });
    expect((await shown('A39:F40')).map((row) => row.slice(0, 2))).toEqual([
      ['', 'Treasure'],
      ['VIP', 'Call each month'],
    ]);
    expect((await shown('E43:E43'))[0]).toEqual(['Write only']);
    await book.edit(name, (sheet) => {
      sheet.getRange('2:3').insert('Down');
    });
    await make(book, {}, { writesOver: true });
    expect((await shown('B40:B40'))[0]).toEqual(['Call each month']);
    expect((await shown('E43:E43'))[0]).toEqual(['Write only']);
  });

  test('is never moved to another segment by a column that she inserted', async () => {
    await open();
    await make(book);
    await typeInto({ C40: 'Call each month' });
    await book.edit(name, (sheet) => {
      sheet.getRange('B:B').insert('Right');
    });
    const before = await book.everything();
    expect((await refusal(make(book))).code).toBe('summaryTypedOver');
    await book.activate(name);
    expect((await book.everything()).workbook).toEqual(before.workbook);
    // Only if she has them written over do the cells change, and hers is in none that says something else.
    await make(book, {}, { writesOver: true });
    expect((await shown('B40:F44')).flat().filter((cell) => cell !== '')).toEqual([]);
  });

  test('keeps the sheet, and Remove says where', async () => {
    await open();
    await make(book);
    await typeInto({ B40: 'Call each month' });
    expect(await refusal(removeTwoModels(pair.across, pair.down))).toEqual({
      code: 'sheetStays',
      message: expect.stringContaining("'Two Models'!B40") as unknown,
    });
    await typeInto({ B40: '' });
    expect(await removeTwoModels(pair.down, pair.across)).toEqual({ sheet: name });
  });
});
