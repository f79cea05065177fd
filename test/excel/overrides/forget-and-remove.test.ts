import { describe, expect, test } from '@jest/globals';
import {
  countOverrides,
  findClientInHistory,
  findCustomers,
  forgetClient,
  removeOverrides,
  switchHistory,
} from '../../../src/excel/use-cases';
import { rowsOf, codeOf, birch, overridesBook } from './overrides-book';

const { book, segment, edit, preview, give, tiersOn, setBirch } = overridesBook();

describe('Overrides', () => {
  test('forgets a client, and is removed with its rows counted, unless something else on it is hers', async () => {
    await setBirch();
    await edit('E5', 'Treasure');
    await give(['birch']);
    await segment();
    expect(await countOverrides()).toEqual({ sheet: 'Overrides', rows: 2, people: 2, reasons: 1 });
    expect(await findClientInHistory('Dahl')).toEqual({ sheets: ['Overrides'], client: 'Dahl', rows: 1 });
    // Rows whose key was cleared are counted all the same, and known by their names.
    await edit('A7:A8', '', 'Overrides');
    expect(await countOverrides()).toEqual({ sheet: 'Overrides', rows: 2, people: 2, reasons: 1 });
    expect(await findClientInHistory('Dahl')).toEqual({ sheets: ['Overrides'], client: 'Dahl', rows: 1 });
    await edit('A7', 'birch', 'Overrides');
    await forgetClient('Dahl');
    expect(await rowsOf()).toEqual([birch, [...Array<string>(11).fill('')]]);
    await edit('G11', 'Our founder', 'Overrides');
    expect(await codeOf(removeOverrides())).toEqual(['sheetStays', 'Overrides']);
    await edit('G11', '', 'Overrides');
    await book.edit('Overrides', (sheet) => {
      // As Excel lengthens a table if something is typed right below it.
      sheet.getRange('N11').values = [['Our founder']];
      sheet.tables.getItem('CT_Reasons').resize(sheet.getRange('N6:N11'));
    });
    expect((await preview()).reasons).toContain('Our founder');
    expect(await removeOverrides()).toEqual({ sheet: 'Overrides' });
    expect(await codeOf(countOverrides())).toMatchObject(['noOverridesSheet']);
    expect(await tiersOn()).toEqual(['Treasure', 'Treasure', 'Rising star', 'Treasure']);
    expect(await namesLeft()).toEqual([]);
    // It can be made again.
    await give(['birch']);
    expect((await rowsOf())[0]).toEqual(birch);
  });
});

test('a name that is a key in the history does not stand for several clients of Overrides', async () => {
  await setBirch();
  await edit('E5', 'Treasure');
  await give(['birch', 'dahl']);
  await switchHistory({ sheetId: (await findCustomers()).range.sheetId, key: 'Client' });
  await segment();
  expect(await findClientInHistory('Birch')).toMatchObject({
    sheets: ['Client History', 'Overrides'],
    rows: 2,
  });
  // Two numbers with one name, as on a list that is known by numbers.
  await edit('A7', 'No. 1', 'Overrides');
  await edit('A8', 'No. 2', 'Overrides');
  await edit('B8', 'Birch', 'Overrides');
  const before = await rowsOf();
  expect(await codeOf(forgetClient('Birch'))).toEqual(['historySeveral', 'Birch']);
  expect(await rowsOf()).toEqual(before);
});

const namesLeft = () =>
  Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => name.startsWith('CT_Reason'));
  });
