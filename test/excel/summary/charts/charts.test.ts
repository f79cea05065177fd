import { describe, expect, test } from '@jest/globals';
import { findCustomers, removeSummary, writeSummary } from '../../../../src/excel/use-cases';
import type { Row } from '../figures';
import { ofSummary, summarized } from '../list';
import { tiers, summaryBook } from '../summary-book';

const { book, open, rowsOf } = summaryBook();

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
