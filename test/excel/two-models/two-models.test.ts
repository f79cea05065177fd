import { describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  findTwoModelsSheet,
  referringFormulas,
  removeSegments,
  removeTwoModels,
  writeTwoModels,
} from '../../../src/excel/use-cases';
import { refusal } from '../book/refusal';
import { countOf, expectedGrid, make, pair, sumOf, type Pair } from './list-of-two';
import { twoModelsBook } from './two-models-book';

const { book, name, open, shown } = twoModelsBook();

/** Returns the clients of the list with their segments of both models. */
async function pairsOf(bottom = 11): Promise<Pair[]> {
  const rows = await book.cells('List', `B2:G${bottom}`);
  return rows.map(([value, , , one, , other]) => [one!, other!, value!]);
}

/** Compares the three grids of figures: clients from row 8 on, then their sales, then the shares of sales. */
async function expectFigures(pairs: readonly Pair[]) {
  expect(await shown('A8:H15')).toEqual(expectedGrid(pairs, countOf));
  expect(await shown('A18:H25')).toEqual(expectedGrid(pairs, sumOf));
  const whole = sumOf(pairs.filter(([one, other]) => one !== '' || other !== ''));
  const shares = (await shown('B29:H35')).map((row) =>
    row.map((cell) => Number((Number(cell) * whole).toFixed(6))),
  );
  expect(shares).toEqual(
    expectedGrid(pairs, sumOf)
      .slice(1)
      .map((row) => row.slice(1)),
  );
}

describe('figures', () => {
  test('are those of both columns of segments, and follow them', async () => {
    await open();
    expect(await make(book)).toEqual({ sheet: name, isNew: true, left: 0 });
    await expectFigures(await pairsOf());
    expect((await shown('A1:A7')).flat()).toEqual([
      'Two Models: Sales and loyalty × Deal size',
      expect.stringContaining('Down: Sales and loyalty. Across: Deal size.') as unknown,
      '',
      'Without a number in Sales, and so not in its sums: 1.',
      '',
      '',
      'Clients',
    ]);
    // By hand: Acme (120, 5) and Engel (500, 8) are treasures, one big and one VIP; Gold (90, 7) is a medium one.
    expect((await shown('B9:D9'))[0]).toEqual([1, 1, 1]);
    // The user types another segment, one of her own and an error, clears one, and changes amounts.
    await book.edit('List', (sheet) => {
      sheet.getRange('E3:E5').values = [['treasure'], ['my own'], ['']];
      sheet.getRange('G7').values = [['']];
      sheet.getRange('B4:B6').values = [[-75], ['n/a'], [0.25]];
    });
    await expectFigures(await pairsOf());
    expect((await shown('A3:A5')).flat()).toEqual([
      'Without a segment of Sales and loyalty: 2. Without a segment of Deal size: 1. ',
      expect.stringContaining('Without a number in Sales') as unknown,
      expect.stringContaining('negative') as unknown,
    ]);
  });

  test('of a table are structured references, so that new rows count at once', async () => {
    await open({ table: 'Clients' });
    await make(book);
    expect((await book.formulas(name, 'B9'))[0]).toEqual([
      '=COUNTIFS(Clients[Segment],$AA$9,Clients[[Segment: Deal size]],$AB$9)',
    ]);
    await expectFigures(await pairsOf(11));
  });

  test('of a longer list extend at the next making; until then the sheet says so', async () => {
    await open();
    await make(book);
    await book.edit('List', (sheet) => {
      sheet.getRange('A11:G11').values = [['Jay', 700, 'Bob', 9, 'Treasure', '', 'VIP']];
      sheet.getRange('A12:G12').values = [['Kay', 10, 'Bob', 1, '', '', 'Small']];
    });
    expect((await shown('A3:A3'))[0]![0]).toContain('longer');
    await make(book);
    await expectFigures(await pairsOf(12));
    expect((await shown('A3:A3')).flat()).toEqual(['Without a segment of Sales and loyalty: 1. ']);
  });

  test('without a column of money are clients and their shares', async () => {
    await open();
    await make(book, { values: undefined });
    expect(await shown('A8:H15')).toEqual(expectedGrid(await pairsOf(), countOf));
    expect((await shown('A17:H17'))[0]![0]).toBe('Share of Clients');
    expect((await shown('H19:H25')).flat().map((share) => Math.round(Number(share) * 9))).toEqual(
      expectedGrid(await pairsOf(), countOf)
        .slice(1)
        .map((row) => row.at(-1)),
    );
  });

  test('of formulas show the names of the policy at once, in its colours', async () => {
    await open({}, { writeAs: 'portable' });
    await make(book);
    await Excel.run(async (context) => {
      context.workbook.names.getItem('CT_SalesLoyalty_treasure').getRange().values = [['>100k']];
      await context.sync();
    });
    expect((await shown('A9:D9'))[0]).toEqual(['>100k', 1, 1, 1]);
    const fill = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(name).getRange('A9').format.fill.load('color');
      await context.sync();
      return cell.color;
    });
    const rules = await book.colors('List', 'E2:E10');
    expect(fill).toBe(rules.find(({ text }) => text === '="Treasure"')?.fill);
  });

  test('in Chinese are the same', async () => {
    await open();
    expect((await make(book, { language: 'zh' })).sheet).toBe('两个模型');
    await book.workbook.calculated();
    const cells = await book.cells('两个模型', 'B9:H15');
    expect(cells).toEqual(
      expectedGrid(await pairsOf(), countOf)
        .slice(1)
        .map((row) => row.slice(1)),
    );
  });

  test('are refused without segments of the second model', async () => {
    await open();
    await removeSegments(await findCustomers(), 'deal-size');
    expect((await refusal(make(book))).code).toBe('nothingToSummarize');
  });
});

describe('Remove', () => {
  test('takes the sheet and all that belongs to it', async () => {
    const customers = await open();
    const before = await book.everything();
    await writeTwoModels(customers, pair);
    expect(await findTwoModelsSheet(pair.across, pair.down)).toBe(name);
    expect(await removeTwoModels(pair.down, pair.across)).toEqual({ sheet: name });
    expect(await book.everything()).toEqual(before);
    expect((await refusal(removeTwoModels(pair.down, pair.across))).code).toBe('noTwoModelsSheet');
  });

  test.each(['sales-loyalty', 'deal-size'])('of the segments of %s takes the sheet with them', async (id) => {
    await open();
    await make(book);
    await book.activate('List');
    const customers = await findCustomers();
    expect((await referringFormulas(customers, id)).summaries).toEqual([{ sheet: name }]);
    expect((await removeSegments(customers, id, { takesSummary: true })).summarySheets).toEqual([name]);
    expect(await findTwoModelsSheet(pair.down, pair.across)).toBeUndefined();
  });
});

test('a protected or filtered sheet is not made again, and a sheet of two models is no list of clients', async () => {
  await open();
  await make(book);
  expect((await refusal(findCustomers())).code).toBe('sheetOfSummary');
  await book.edit(name, (sheet) => sheet.protection.protect());
  expect((await refusal(make(book, { today: pair.today + 1 }))).code).toBe('protectedSheet');
});
