import { afterEach, afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  referringFormulas,
  removeSegments,
  removeSummary,
  writeSegments,
  writeSummary,
} from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { choice } from '../customers';
import { openBook, type Book, type Rows } from '../open-book';
import { expectedConcentration, expectedRow, rounded, type Row } from './figures';
import { list, ofSummary, segmented, summarized } from './list';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterEach(() => book.clear());
afterAll(() => book.excel.dispose());

/** Returns a text as it is typed, so that it stays a text whatever it begins with. */
const asTyped = (rows: Rows): Rows =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));

const open = (options = {}) => book.addSheet('List', asTyped(list), options);

async function shown(address: string, sheet = 'Client Summary') {
  await book.workbook.calculated();
  return book.cells(sheet, address);
}

/** Returns the number of the row below a heading. */
async function rowBelow(heading: string): Promise<number> {
  const names = (await shown('A1:A110')).flat();
  return names.indexOf(heading) + 2;
}

/** Returns the clients on the list with their segments. */
async function rowsOf(bottom = 10): Promise<Row[]> {
  const rows = await book.cells('List', `B2:E${bottom}`);
  return rows.flatMap(([value, , , tier]) => (tier === '' ? [] : [{ tier: tier!, value: value! }]));
}

const tiers = ['Treasure', 'Rising star', 'High-risk', 'Phase out', 'Unclassified'];

async function expectFigures(rows: readonly Row[]) {
  const figures = (await shown('A6:I12')).map((row) => rounded(row));
  const rowFor = (name: string, some: readonly Row[]) => [name, ...rounded(expectedRow(some, rows))];
  expect(figures.slice(0, 5)).toEqual(
    tiers.map((tier) =>
      rowFor(
        tier,
        rows.filter((row) => String(row.tier).toLowerCase() === tier.toLowerCase()),
      ),
    ),
  );
  expect(figures[6]).toEqual(rowFor('Total', rows));
  const top = await rowBelow('Concentration');
  const concentration = (await shown(`D${top}:D${top + 5}`)).flat();
  expect(rounded(concentration)).toEqual(rounded(expectedConcentration(rows)));
}

/** Returns the code and details with which work is refused. */
const refusal = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof SheetProblem)) throw error;
  return { code: error.code, message: error.message };
};

describe('figures', () => {
  test('are those of the list, and follow it', async () => {
    await open();
    expect(await summarized()).toEqual({ sheet: 'Client Summary', isNew: true });
    await expectFigures(await rowsOf());
    expect((await shown('A1:A1'))[0]).toEqual(['Client Summary: Sales and loyalty']);
    // The user types another segment and other amounts: the total stays that of the sheet.
    await book.edit('List', (sheet) => {
      sheet.getRange('E3').values = [['Treasure']];
      sheet.getRange('B4:B6').values = [[-75], ['n/a'], [0.25]];
    });
    await expectFigures(await rowsOf());
    expect((await shown('A4:A4'))[0]![0]).toContain('negative');
  });

  test('what is no tier stands apart, and is said', async () => {
    await open();
    await summarized();
    expect((await shown('A3:A3'))[0]).toEqual(['']);
    await book.edit('List', (sheet) => {
      sheet.getRange('E3:E4').values = [['my own'], ['=NA()']];
    });
    expect((await shown('A11:D12')).map((row) => [row[0], row[1], row[3]])).toEqual([
      ['Not a segment of this model', 2, 340],
      ['Total', 9, 1190],
    ]);
    expect((await shown('A3:A3'))[0]![0]).toContain('that are not a segment of this model: 2.');
  });

  test('of a table are structured references, so that new rows count at once', async () => {
    await open({ table: 'Clients' });
    await summarized();
    expect((await book.formulas('Client Summary', 'B6'))[0]).toEqual(['=COUNTIFS(Clients[Segment],$AA6)']);
    await expectFigures(await rowsOf(11));
  });

  test('of a list on rows of its own extend at the next making; until then the sheet says so', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.getRange('A11:D11').values = [['Jay', 700, 'Bob', 9]];
    });
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.getRange('A12:E12').values = [['Kay', 900, 'Bob', 9, 'Treasure']];
    });
    expect((await shown('A3:A3'))[0]![0]).toContain('longer');
    // After an update without a run, a client whose segment the user typed counts.
    await book.activate('List');
    await writeSummary(await findCustomers(), ofSummary);
    expect((await shown('A3:A3'))[0]).toEqual(['']);
    await expectFigures(await rowsOf(12));
    await summarized();
    expect((await shown('A3:A3'))[0]).toEqual(['']);
    await expectFigures(await rowsOf(12));
  });

  test('without a measure are clients alone', async () => {
    await open();
    await summarized({ values: undefined, groups: undefined });
    expect(await shown('A5:E12')).toEqual([
      ['Segment', 'Clients', 'Share', '', ''],
      ...[3, 1, 1, 3, 1].map((clients, index) => [tiers[index], clients, clients / 9, '', '']),
      ['Not a segment of this model', 0, 0, '', ''],
      ['Total', 9, 1, '', ''],
    ]);
  });

  test('by a column: each value, blanks and what came later', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.getRange('C2').values = [['new']];
    });
    const top = await rowBelow('By Owner');
    const rows = await shown(`A${top}:D${top + 6}`);
    expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
      ['Owner', 'Clients', 'Sales'],
      ['Ann', 2, 540],
      ['Bob', 3, 390],
      ['B*b', 1, 60],
      ['>5', 1, 0],
      ['(blank)', 1, 80],
      ['All others', 1, 120],
    ]);
  });

  test('texts that a person reads as numbers are refused with their cell', async () => {
    await open();
    await book.edit('List', (sheet) => {
      sheet.getRange('B3').values = [["'¥300"]];
    });
    expect(await refusal(summarized())).toEqual({
      code: 'summaryText',
      message: expect.stringContaining('List!B3 has “¥300” as text') as unknown,
    });
  });
});

describe('amounts in several currencies by their number formats', () => {
  const dollars = (cells: string) =>
    book.edit('List', (sheet) => {
      sheet.getRange('B2:B10').numberFormat = '#,##0 "€"' as never;
      sheet.getRange(cells).numberFormat = '"$"#,##0' as never;
    });

  test('are refused with the cell, and what to do', async () => {
    await open();
    await dollars('B4:B5');
    const customers = await segmented();
    const before = await book.everything();
    expect(await refusal(writeSummary(customers, ofSummary))).toEqual({
      code: 'summaryCurrencies',
      message: expect.stringMatching(
        /^Sales is not added up.*List!B4 is in \$, but most of the column is in €.*Clients only/,
      ) as unknown,
    });
    expect(await book.everything()).toEqual(before);
  });

  test('do not matter for clients alone, nor in rows without a segment', async () => {
    await open();
    await dollars('B11');
    await summarized();
    await dollars('B4');
    const counted = await summarized({ values: undefined });
    expect(counted).toEqual({ sheet: 'Client Summary', isNew: false });
    expect((await shown('B12'))[0]).toEqual([9]);
  });
});

describe('the sheet', () => {
  test('is made again in its place, whatever it is called and where a figure of it is used', async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.name = 'For the boss';
      sheet.getRange('K3').values = [['my note']];
    });
    await book.addSheet('Report', [["='For the boss'!B12"]]);
    await book.edit('List', (sheet) => {
      sheet.getRange('A11:D11').values = [['Jay', 700, 'Bob', 9]];
    });
    await book.activate('List');
    expect(await summarized()).toEqual({ sheet: 'For the boss', isNew: false });
    expect(await shown('B12:B12', 'For the boss')).toEqual([[10]]);
    expect(await shown('A1:A1', 'Report')).toEqual([[10]]);
    expect(await shown('K3:K3', 'For the boss')).toEqual([['my note']]);
  });

  test('made again without a change is the same', async () => {
    await open();
    await summarized();
    const before = await book.everything();
    await book.activate('List');
    await writeSummary(await findCustomers(), ofSummary);
    expect(await book.everything()).toEqual(before);
  });

  test('with fewer blocks leaves nothing of the others', async () => {
    await open();
    await summarized();
    await book.activate('List');
    await writeSummary(await findCustomers(), { ...ofSummary, values: undefined, groups: undefined });
    const again = await book.everything();
    await removeSummary(ofSummary.modelId);
    await book.activate('List');
    await writeSummary(await findCustomers(), { ...ofSummary, values: undefined, groups: undefined });
    const cells = (await book.everything()).workbook;
    expect(again.workbook).toEqual(cells);
  });

  test('ends its pages before blocks, also made again, unless she has ended one elsewhere', async () => {
    await open();
    await summarized();
    const first = book.printed('Client Summary').breaks;
    const headings = (await book.cells('Client Summary', 'A1:A120')).flat();
    // Figures and bars are on the first page; the map and how concentrated sales are on the second.
    expect(first.slice(0, 2).map((row) => headings[row])).toEqual([
      'Map: Sales and Loyalty',
      'Pareto: Sales by client',
    ]);
    const again = async (more: object) => {
      await book.activate('List');
      await writeSummary(await findCustomers(), { ...ofSummary, ...more });
      return book.printed('Client Summary').breaks;
    };
    const withWorth = await again({ worth: true });
    expect(withWorth).not.toEqual(first);
    await book.edit('Client Summary', (sheet) => sheet.horizontalPageBreaks.add(sheet.getRange('A3')));
    const hers = book.printed('Client Summary').breaks;
    expect(await again({ worth: false })).toEqual(hers);
  });

  test('keeps what she typed over, unless she says otherwise', async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange('A1').values = [['Where we stand']];
    });
    const before = await book.everything();
    await book.activate('List');
    const customers = await findCustomers();
    expect(await refusal(writeSummary(customers, ofSummary))).toEqual({
      code: 'summaryTypedOver',
      message: expect.stringContaining("'Client Summary'!A1") as unknown,
    });
    await book.activate('Client Summary');
    expect(await book.everything()).toEqual(before);
    await writeSummary(customers, ofSummary, { writesOver: true });
    expect(await shown('A1:A1')).toEqual([['Client Summary: Sales and loyalty']]);
  });

  test('of somebody else with this name is left alone', async () => {
    await book.addSheet('Client Summary', [['Mine'], [1]]);
    await open();
    expect(await summarized()).toEqual({ sheet: 'Client Summary 2', isNew: true });
    expect(await book.cells('Client Summary', 'A1:A2')).toEqual([['Mine'], [1]]);
  });

  test('in Chinese', async () => {
    await open();
    expect(await summarized({ language: 'zh' })).toEqual({ sheet: '客户概览', isNew: true });
    expect((await shown('A5:I5', '客户概览'))[0]).toEqual([
      ...['客户分级', '客户数', '占比', 'Sales', '占比', '平均', '中位数', '最大', '无数字'],
    ]);
  });

  test('is not made in a protected workbook, and not made again on a protected sheet', async () => {
    await open();
    const customers = await segmented();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect((await refusal(writeSummary(customers, ofSummary))).code).toBe('protectedWorkbook');
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    await writeSummary(customers, ofSummary);
    await book.edit('Client Summary', (sheet) => sheet.protection.protect());
    expect((await refusal(writeSummary(customers, ofSummary))).code).toBe('protectedSheet');
    expect((await refusal(removeSummary(ofSummary.modelId))).code).toBe('protectedSheet');
  });

  test('counts clients in hidden rows', async () => {
    await open();
    await segmented();
    book.layOut('List', (sheet) => sheet.hideRows(2, 3));
    await writeSummary(await findCustomers(), ofSummary);
    await expectFigures(await rowsOf());
  });

  test('follows a renamed list, and is taken for no list of clients itself', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.name = "Ann's list";
    });
    expect(await shown('B12:B12')).toEqual([[9]]);
    await book.activate('Client Summary');
    expect((await refusal(findCustomers())).code).toBe('sheetOfSummary');
  });
});

describe('charts', () => {
  const charts = () =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets
        .getItem('Client Summary')
        .charts.load('items/name,items/title/text');
      await context.sync();
      const items = all.items.filter(({ name }) => !/Map|Pareto/.test(name));
      const series = items.map((chart) => chart.series.getItemAt(0));
      const values = series.map((one) => one.getDimensionValues('Values'));
      const names = series.map((one) => one.getDimensionValues('Categories'));
      await context.sync();
      return items.map(({ title }, index) => ({
        title: title.text,
        bars: Object.fromEntries(
          names[index]!.value.map((name, bar) => [name, Number(values[index]!.value[bar])]),
        ),
      }));
    });

  const countOf = (rows: readonly Row[], valueOf: (row: Row) => number) => {
    const sums = Object.fromEntries([...tiers, 'Not a segment of this model'].map((tier) => [tier, 0]));
    for (const row of rows) sums[String(row.tier)]! += valueOf(row);
    return sums;
  };
  const money = ({ value }: Row) => (typeof value === 'number' ? value : 0);

  test('show the clients and the money of each segment, and follow the list', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => {
      sheet.getRange('E3').values = [['Treasure']];
      sheet.getRange('B4').values = [[-75]];
    });
    await book.workbook.calculated();
    const rows = await rowsOf();
    expect(await charts()).toEqual([
      { title: 'Clients by segment', bars: countOf(rows, () => 1) },
      { title: 'Sales by segment', bars: countOf(rows, money) },
    ]);
  });

  test('show the largest clients, twenty and all others, and follow the list', async () => {
    // Two clients of 90, and 22 smaller ones: 1 + 2 + ... + 22 = 253.
    const rows = [
      ...['Ann', 'Bob'].map((name) => [name, 90, 'x', 9]),
      ...Array.from({ length: 22 }, (_, row) => [`C${row + 1}`, row + 1, 'x', 9]),
    ];
    await book.addSheet('List', [['Client', 'Sales', 'Owner', 'Loyalty'], ...rows]);
    await summarized();
    const pareto = async () => {
      await book.workbook.calculated();
      const [, ...figures] = await book.cells('Client Summary', 'AU5:AW26');
      return figures.map(([name, amount, share]) => [name, amount, Number(Number(share).toFixed(9))]);
    };
    const shareOf = (amount: number) => Number((amount / 433).toFixed(9));
    const before = await pareto();
    expect(before.slice(0, 4)).toEqual([
      ['Ann', 90, shareOf(90)],
      ['Bob', 90, shareOf(180)],
      ['C22', 22, shareOf(202)],
      ['C21', 21, shareOf(223)],
    ]);
    // 1 + 2 + 3 + 4
    expect(before.slice(19)).toEqual([
      ['C5', 5, shareOf(423)],
      ['Other (4)', 10, 1],
    ]);
    // Bob falls to 0, C1 becomes the largest, and C2 loses her segment: 90 + 100 + 3 + 4 + ... + 22 = 440.
    await book.edit('List', (sheet) => {
      sheet.getRange('B3:B4').values = [[0], [100]];
      sheet.getRange('E5').values = [['']];
    });
    const after = await pareto();
    expect(after.slice(0, 3).map(([name, amount]) => [name, amount])).toEqual([
      ['C1', 100],
      ['Ann', 90],
      ['C22', 22],
    ]);
    // 3 + 4
    expect(after.slice(19)).toEqual([
      ['C5', 5, Number((433 / 440).toFixed(9))],
      ['Other (2)', 7, 1],
    ]);
  });

  test('are as many as before if the sheet is made again, and one without money', async () => {
    await open();
    await summarized();
    await book.activate('List');
    await writeSummary(await findCustomers(), ofSummary);
    expect(await charts()).toHaveLength(2);
    await book.activate('List');
    await writeSummary(await findCustomers(), { ...ofSummary, values: undefined });
    expect((await charts()).map(({ title }) => title)).toEqual(['Clients by segment']);
  });

  test('come with the next making of a sheet that a version without charts made', async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.charts.getItem('ClientTier Clients').delete();
      sheet.charts.getItem('ClientTier Money').delete();
      sheet.charts.getItem('ClientTier Map').delete();
      sheet.charts.getItem('ClientTier Pareto').delete();
    });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      await context.sync();
      const made = settings.items.find(({ key }) => key.includes('ummary'))!;
      settings.add(made.key, { ...(made.value as object), charts: undefined });
      await context.sync();
    });
    await book.activate('List');
    await writeSummary(await findCustomers(), ofSummary);
    expect(await charts()).toHaveLength(2);
    await removeSummary(ofSummary.modelId);
  });
});

describe('Remove', () => {
  test('takes the sheet and all that belongs to it', async () => {
    await open();
    await segmented();
    const before = await book.everything();
    await writeSummary(await findCustomers(), ofSummary);
    expect(await removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
    expect(await book.everything()).toEqual(before);
    expect((await refusal(removeSummary(ofSummary.modelId))).code).toBe('noSummarySheet');
  });

  test.each([
    ['a note', 'K3', "'Client Summary'!K3"],
    ['a figure typed over', 'B7', "'Client Summary'!B7"],
  ])('leaves the sheet with %s of hers, and says where', async (_, cell, told) => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange(cell).values = [[7]];
    });
    const before = await book.everything();
    expect(await refusal(removeSummary(ofSummary.modelId))).toEqual({
      code: 'sheetStays',
      message: expect.stringContaining(told) as unknown,
    });
    expect(await book.everything()).toEqual(before);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['a chart', (sheet) => sheet.charts.add('Pie', sheet.getRange('A5:B9')), 'Chart 5'],
    ['a text box', (sheet) => sheet.shapes.addTextBox('see me'), 'TextBox 1'],
    ['a comment', (sheet) => sheet.comments.add("'Client Summary'!B7", 'is this right?'), 'is this right?'],
  ])('leaves the sheet with %s of hers, and names it', async (_, put, told) => {
    await open();
    await summarized();
    await book.edit('Client Summary', put);
    const before = await book.everything();
    expect(await refusal(removeSummary(ofSummary.modelId))).toEqual({
      code: 'sheetStays',
      message: expect.stringContaining(told) as unknown,
    });
    expect(await book.everything()).toEqual(before);
  });

  test('leaves a policy sheet with a chart of hers', async () => {
    await open();
    const customers = await segmented();
    await book.edit('Client Policy', (sheet) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B2'));
    });
    const { policy } = await referringFormulas(customers, ofSummary.modelId);
    expect(policy).toEqual({ sheet: 'Client Policy', stays: 'decided' });
  });

  test('leaves a sheet to which formulas refer', async () => {
    await open();
    await summarized();
    await book.addSheet('Report', [["='Client Summary'!B12"]]);
    expect((await refusal(removeSummary(ofSummary.modelId))).message).toContain('Report!A1');
  });

  test('of the segments takes their summary too, and says so before', async () => {
    await open();
    const before = await book.everything();
    await summarized();
    await book.activate('List');
    const customers = await findCustomers();
    const { cells, policy, summaries } = await referringFormulas(customers, ofSummary.modelId);
    expect({ cells, summaries, policy }).toEqual({
      cells: [],
      summaries: [{ sheet: 'Client Summary' }],
      policy: { sheet: 'Client Policy' },
    });
    const removed = await removeSegments(customers, ofSummary.modelId, {
      takesPolicy: true,
      takesSummary: true,
    });
    expect(removed).toEqual({
      address: 'List!E1:F11',
      policySheet: 'Client Policy',
      summarySheets: ['Client Summary'],
    });
    expect(await book.everything()).toEqual(before);
  });

  test('of the segments leaves a summary with a note of hers, and names its formulas', async () => {
    await open();
    await summarized();
    await book.edit('Client Summary', (sheet) => {
      sheet.getRange('K3').values = [['mine']];
    });
    await book.activate('List');
    const customers = await findCustomers();
    const { cells, summaries } = await referringFormulas(customers, ofSummary.modelId);
    expect(cells).toContain("'Client Summary'!B6");
    expect(summaries?.[0]?.stays?.en).toContain("'Client Summary'!K3");
    const removed = await removeSegments(customers, ofSummary.modelId, { takesSummary: true });
    expect(removed.summarySheets).toBeUndefined();
    expect(await shown('K3:K3')).toEqual([['mine']]);
  });

  test('of the segments of another list leaves the summary', async () => {
    await open();
    await summarized();
    await book.addSheet('Other', asTyped(list));
    await writeSegments(await findCustomers(), choice, 'keep');
    const customers = await findCustomers();
    expect((await referringFormulas(customers, ofSummary.modelId)).summaries).toBeUndefined();
    await removeSegments(customers, ofSummary.modelId, { takesSummary: true });
    expect(await shown('B12:B12')).toEqual([[9]]);
  });

  test('takes the sheet after rows were inserted in the list and the segments were removed', async () => {
    await open();
    await summarized();
    await book.edit('List', (sheet) => sheet.getRange('3:3').insert('Down'));
    await book.edit('List', (sheet) => {
      sheet.getRange('A3:D3').values = [['New', 5, 'Ann', 5]];
    });
    await book.activate('List');
    await removeSegments(await findCustomers(), ofSummary.modelId);
    expect(await removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
  });
});

test('names of tiers that formulas show are those of the policy, at once', async () => {
  await open();
  await segmented({ writeAs: 'portable' });
  await writeSummary(await findCustomers(), ofSummary);
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem('CT_SalesLoyalty_treasure').getRange();
    name.values = [['>100k']];
    await context.sync();
  });
  expect((await shown('A6:B6'))[0]).toEqual(['>100k', 3]);
});
