import { expect, test } from '@jest/globals';
import { findCustomers, removeSummary, writeSegments, writeSummary } from '../../../../src/excel/use-cases';
import { choice } from '../../customers';
import { list, ofSummary, segmented, summarized } from '../list';
import { maps, mapBook } from './map-book';

const { book, open } = mapBook();

const notes = async (sheet = 'Client Summary') =>
  (await book.cells(sheet, 'A25:A29')).flat().map(String).join('\n');

test('has each client in the series of her tier, and axes that cross at the medians', async () => {
  await open();
  await summarized();
  const [map, ...others] = await maps();
  expect(others).toEqual([]);
  expect(map!.crossing).toEqual([100, 3.5]);
  expect(Object.fromEntries(map!.series.slice(1).map(({ name, points }) => [name, points]))).toEqual({
    Treasure: [
      [120, 5],
      [500, 8],
    ],
    'Rising star': [[40, 9]],
    'High-risk': [[300, 2]],
    'Phase out': [
      [60, 1],
      [80, 2],
    ],
  });
  expect(await notes()).toMatch(
    /^Map: Sales and Loyalty\nAs of 2026-11-28: a point for each of 6 clients\.[^]*\n.*Sales 100 and Loyalty 3\.5\./,
  );
});

test('follows the list: figures, segments typed over, rows sorted, clients who leave; rings go with their clients', async () => {
  await open();
  await summarized();
  const series = async () => {
    await book.workbook.calculated();
    const [map] = await maps();
    return Object.fromEntries(map!.series.map(({ name, points }) => [name, points]));
  };
  const before = await series();
  const rows = await book.cells('List', 'A2:E7');
  await book.edit('List', (sheet) => {
    sheet.getRange('A2:E7').values = [...rows].reverse();
  });
  const sorted = await series();
  for (const [name, points] of Object.entries(before))
    expect([name, [...sorted[name]!].sort()]).toEqual([name, [...points].sort()]);
  // Now Frey is in the first row, Acme in the last.
  await book.edit('List', (sheet) => {
    sheet.getRange('B2').values = [[450]];
    sheet.getRange('E2').values = [['Treasure']];
    sheet.getRange('B3').values = [['?']];
    sheet.getRange('D5').values = [['']];
    sheet.getRange('D7:E7').values = [[5, '']];
  });
  const after = await series();
  // Engel and Cole lack a number, and Acme a segment. All have gone, though Acme's ring is where her figures are.
  expect(after['Treasure']).toEqual([[450, 2]]);
  expect(after['Phase out']).toEqual([[60, 1]]);
  expect(after['Rising star']).toEqual([]);
  expect([...after['Largest']!].sort(([a], [b]) => a! - b!)).toEqual([
    [60, 1],
    [120, 5],
    [300, 2],
    [450, 2],
  ]);
});

test('rings the clients of a table, also two whose names a criterion takes for one number', async () => {
  const [header, acme, birch, ...others] = list.slice(0, 7);
  const rows = [header!, ["'00001", ...acme!.slice(1)], ["'1", ...birch!.slice(1)], ...others];
  await book.addSheet('List', rows, { table: 'Clients' });
  await summarized();
  await book.workbook.calculated();
  const [map] = await maps();
  const [largest] = map!.series;
  expect([...largest!.points].sort(([a], [b]) => a! - b!)).toEqual([
    [40, 9],
    [60, 1],
    [80, 2],
    [120, 5],
    [300, 2],
    [500, 8],
  ]);
});

test('made again is one map, with her looks until it needs another axis', async () => {
  await open();
  await summarized();
  await book.edit('Client Summary', (sheet) => {
    sheet.charts.getItem('ClientTier Map').title.visible = false;
  });
  await book.activate('List');
  await writeSummary(await findCustomers(), ofSummary);
  expect((await maps()).map(({ isTitled }) => isTitled)).toEqual([false]);
  await book.edit('List', (sheet) => {
    sheet.getRange('D2').values = [[60]];
  });
  await book.activate('List');
  await writeSummary(await findCustomers(), ofSummary);
  const [map, ...others] = await maps();
  expect([map!.isTitled, others]).toEqual([true, []]);
  expect(map!.series[1]!.points).toContainEqual([120, 60]);
  expect(await removeSummary(ofSummary.modelId)).toEqual({ sheet: 'Client Summary' });
});

test('is drawn without what a build of Excel refuses', async () => {
  await open();
  book.workbook.ways.refusesMarkerStyle = true;
  await summarized();
  const [map] = await maps();
  expect(map!.series.map(({ style }) => style)).toEqual(Array(5).fill('Automatic'));
  expect(map!.crossing).toEqual([100, 3.5]);
});

test('says that a cut-off parts nobody, and draws its line at the edge', async () => {
  await open();
  await segmented({ cutoffs: { sales_cutoff: { kind: 'fixed', value: 5000 } } });
  await writeSummary(await findCustomers(), ofSummary);
  const [map] = await maps();
  expect(map!.crossing).toEqual([500, 3.5]);
  expect(await notes()).toMatch(/All clients are on one side of the cut-off of Sales/);
});

test('is left out, with the reason, if clients on several rows were added up', async () => {
  await book.addSheet('List', [...list.slice(0, 7), ['Acme', 10, 'Ann', 5]]);
  await segmented({ repeated: 'added', client: 0 });
  await writeSummary(await findCustomers(), ofSummary);
  expect(await maps()).toEqual([]);
  expect(await notes()).toMatch(/Map: Sales and Loyalty\nNot drawn: some clients are on several rows/);
});

test('is no part of the summary of a model that is no grid', async () => {
  await open();
  await book.activate('List');
  await writeSegments(await findCustomers(), { ...choice, modelId: 'abc', columns: { profit: 1 } }, 'keep');
  await writeSummary(await findCustomers(), { ...ofSummary, modelId: 'abc' });
  expect(await maps()).toEqual([]);
  expect((await book.cells('Client Summary', 'A1:A60')).flat().join('\n')).not.toMatch(/Map/);
});

test('in Chinese', async () => {
  await open();
  await segmented({ language: 'zh' });
  await writeSummary(await findCustomers(), { ...ofSummary, language: 'zh' });
  const [map] = await maps('客户概览');
  expect(map!.series.map(({ name }) => name)).toEqual([
    '最大客户',
    '珍贵客户',
    '明日之星',
    '高风险客户',
    '逐步退出',
  ]);
  expect(await notes('客户概览')).toMatch(
    /分布图：Sales与Loyalty\n截至 2026-11-28：每个点代表一位客户，共 6 位。/,
  );
});
