import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, removeSummary, writeSummary } from '../../../src/excel/use-cases';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { Package } from '../../../src/simulator/xlsx/package/package';
import { openBook, openFile, type Book } from '../open-book';
import { rounded } from './figures';
import { list, ofSummary, summarized } from './list';

let book: Book;
let file: Uint8Array;
beforeAll(async () => {
  book = await openBook();
  await book.addSheet('List', list.slice(0, 7));
  const { sheet } = await summarized();
  await book.edit(sheet, (summary) => {
    summary.name = 'For the boss';
  });
  file = await book.saved();
});
afterAll(() => book.excel.dispose());

test('the file has functions as Excel writes them, one page across, and the figures as what is printed', async () => {
  const parts = await Package.open(file);
  const workbook = parts.text(parts.workbookPart);
  expect(workbook).toMatch(
    /<definedName [^>]*name="_xlnm.Print_Area"[^>]*>&apos;For the boss&apos;!\$A:\$I<\/definedName>/,
  );
  const sheets = parts.parts
    .filter((part) => part.startsWith('xl/worksheets/') && part.endsWith('.xml'))
    .map((part) => parts.text(part));
  const summary = sheets.find((xml) => xml.includes('AGGREGATE'))!;
  expect(summary).toContain('_xlfn.AGGREGATE(17,6,');
  expect(summary).toContain('_xlfn.MAXIFS(');
  expect(summary).not.toMatch(/[^.](?:AGGREGATE|MAXIFS)\(/);
  // A size instead of a number of pages, because Excel ignores page breaks on a page that is fitted.
  expect(summary).not.toContain('fitToPage');
  expect(summary).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*/);
  const [, scale] = /<pageSetup [^>]*scale="(\d+)"/.exec(summary)!;
  const [, left, right] = /<pageMargins left="([\d.]+)" right="([\d.]+)"/.exec(summary)!;
  // Nine columns of 880 points in all, a third more in another font. Letter paper in landscape is 11 inches wide, and A4 wider.
  expect((4 / 3) * (880 / 72) * (Number(scale) / 100)).toBeLessThan(11 - Number(left) - Number(right));
});

test('a page of the file ends before a chart that would be on two, and no page ends within a chart', async () => {
  const parts = await Package.open(file);
  const xmls = parts.parts.filter((part) => part.endsWith('.xml')).map((part) => parts.text(part));
  const summary = xmls.find((xml) => xml.includes('AGGREGATE'))!;
  const breaks = [...summary.matchAll(/<brk id="(\d+)" max="16383" man="1"\/>/g)].map(([, row]) =>
    Number(row),
  );
  expect(summary).toContain(`<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">`);
  const rows = xmls
    .flatMap((xml) => [...xml.matchAll(/<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/gs)])
    .map(([anchor]) => [...anchor.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) => Number(row)));
  expect(rows).toHaveLength(4);
  const pages = [0, ...breaks];
  for (const [first, below] of rows as [number, number][]) {
    expect(breaks.filter((row) => row > first && row < below)).toEqual([]);
    // A4 has 487 points between its margins; a row takes 16 at most, at 63 %.
    expect(below - pages.filter((page) => page <= first).at(-1)!).toBeLessThanOrEqual(48);
  }
  // The figures and the bars take 24 rows, the map some 27, the Pareto chart 29.
  expect(breaks.length).toBeGreaterThanOrEqual(2);
});

test('the file has a chart of clients and one of money, on the printed page, in the colours of the tiers', async () => {
  const parts = await Package.open(file);
  const read = (folder: string) =>
    parts.parts
      .filter((part) => part.startsWith(folder) && part.endsWith('.xml'))
      .map((part) => parts.text(part));
  const charts = read('xl/charts/').filter((xml) => xml.includes('<c:barDir val="bar"/>'));
  expect(charts.map((xml) => [...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, cells]) => cells))).toEqual(
    ['B', 'D'].map((column) => [
      `&apos;For the boss&apos;!$${column}$5`,
      '&apos;For the boss&apos;!$A$6:$A$11',
      `&apos;For the boss&apos;!$${column}$6:$${column}$11`,
    ]),
  );
  for (const xml of charts) {
    const fills = [...xml.matchAll(/<c:dPt>.*?srgbClr val="(\w+)".*?<\/c:dPt>/g)].map(
      ([, fill]) => `#${fill}`,
    );
    expect(fills.slice(0, 4)).toEqual(salesLoyalty.tiers.map(({ color }) => color.fill));
    // Each bar has its name, however little room there is.
    expect(xml).toContain('<c:tickLblSkip val="1"/>');
    // LibreOffice leaves names out unless their angle is set.
    expect(xml).toMatch(/<c:catAx>.*<c:txPr><a:bodyPr rot="0" vert="horz"\/>.*<\/c:catAx>/);
  }
  const [drawing] = read('xl/drawings/');
  const corners = [...drawing!.matchAll(/<xdr:col>(\d+)<\/xdr:col>.*?<xdr:row>(\d+)<\/xdr:row>/g)];
  // Below the total in row 12 and a blank row: the columns A to D, and E to I.
  expect(corners.slice(0, 4).map(([, column, row]) => [Number(column), Number(row)])).toEqual([
    [0, 13],
    [4, 23],
    [4, 13],
    [9, 23],
  ]);
});

test('the file has the map: points in the colours of the tiers, axes that cross at the cut-offs, figures in closed columns', async () => {
  const parts = await Package.open(file);
  const xml = parts.parts
    .filter((part) => part.startsWith('xl/charts/') && part.endsWith('.xml'))
    .map((part) => parts.text(part))
    .find((text) => text.includes('<c:scatterChart>'))!;
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([one]) => ({
    name: /<c:v>(.*?)<\/c:v>/.exec(one)![1],
    color: /<c:marker>.*?srgbClr val="(\w+)"/.exec(one)![1],
    cells: [...one.matchAll(/<c:f>&apos;For the boss&apos;!(.*?)<\/c:f>/g)].map(([, cells]) => cells),
    labels: [...one.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, label]) => label),
    isWithoutLine: one.includes('<a:ln w="19050"><a:noFill/></a:ln>'),
  }));
  // Of six clients two are Treasures, two Phase outs; the largest first, whose points lie below the others.
  const largest = ['Engel', 'Birch', 'Acme', 'Frey', 'Dahl', 'Cole'];
  const colors = salesLoyalty.tiers.map(({ color }) => color.fill.replace('#', ''));
  expect(series).toEqual(
    [
      ['Largest', '404040', ['$AI$6:$AI$11', '$AJ$6:$AJ$11'], largest],
      ['Treasure', colors[0], ['$AO$6:$AO$11', '$AP$6:$AP$11'], []],
      ['Rising star', colors[1], ['$AO$6:$AO$11', '$AQ$6:$AQ$11'], []],
      ['High-risk', colors[2], ['$AO$6:$AO$11', '$AR$6:$AR$11'], []],
      ['Phase out', colors[3], ['$AO$6:$AO$11', '$AS$6:$AS$11'], []],
    ].map(([name, color, cells, labels]) => ({ name, color, cells, labels, isWithoutLine: true })),
  );
  // The medians are 100 and 3.5. In a file an axis says where it crosses the other one: that of sales at loyalty 3.5.
  const axes = [...xml.matchAll(/<c:valAx>.*?<\/c:valAx>/g)].map(([axis]) => ({
    title: /<a:t>(.*?)<\/a:t>/.exec(axis)![1],
    crosses: [...axis.matchAll(/<c:cross(?:es|esAt) val="(.*?)"\/>/g)].map(([, at]) => at),
    labels: /tickLblPos val="(\w+)"/.exec(axis)![1],
  }));
  expect(axes).toEqual([
    { title: 'Sales', crosses: ['3.5'], labels: 'low' },
    { title: 'Loyalty', crosses: ['100'], labels: 'low' },
  ]);
  const summary = parts.parts
    .filter((part) => part.startsWith('xl/worksheets/') && part.endsWith('.xml'))
    .map((part) => parts.text(part))
    .find((text) => text.includes('AGGREGATE'))!;
  const closed = [...summary.matchAll(/<col [^>]*outlineLevel="1"[^>]*>/g)].map(([col]) => col);
  // AI to AY.
  expect(closed.map((col) => Number(/min="(\d+)"/.exec(col)![1]))).toEqual(
    Array.from({ length: 17 }, (_, index) => 35 + index),
  );
  expect(closed.every((col) => /hidden="1"/.test(col))).toBe(true);
});

test('the file has the Pareto chart: columns, and lines on a second axis, both axes with fixed ends', async () => {
  const parts = await Package.open(file);
  const xml = parts.parts
    .filter((part) => part.startsWith('xl/charts/') && part.endsWith('.xml'))
    .map((part) => parts.text(part))
    .find((text) => text.includes('<c:lineChart>'))!;
  const cellsIn = (tag: string) => {
    const [plot] = new RegExp(`<c:${tag}>.*?</c:${tag}>`).exec(xml)!;
    return [...plot.matchAll(/<c:f>&apos;For the boss&apos;!(.*?)<\/c:f>/g)].map(([, cells]) => cells);
  };
  expect(cellsIn('barChart')).toEqual(['$AU$6:$AU$11', '$AV$6:$AV$11']);
  expect(cellsIn('lineChart')).toEqual(['$AU$6:$AU$11', '$AW$6:$AW$11', '$AU$6:$AU$11', '$AX$6:$AX$11']);
  const ends = [...xml.matchAll(/<c:valAx>.*?<c:max val="(.*?)"\/><c:min val="(.*?)"\/>.*?<\/c:valAx>/g)];
  expect(ends.map(([, max, min]) => [min, max])).toEqual([
    ['0', '1100'],
    ['0', '1'],
  ]);
  expect((await book.cells('For the boss', 'AU6:AW11')).map(rounded)).toEqual(
    [
      ['Engel', 500, 500 / 1100],
      ['Birch', 300, 800 / 1100],
      ['Acme', 120, 920 / 1100],
      ['Frey', 80, 1000 / 1100],
      ['Dahl', 60, 1060 / 1100],
      ['Cole', 40, 1],
    ].map(rounded),
  );
});

test('opened again, the summary is known: made again in its place, and removed', async () => {
  const opened = await openFile(file);
  try {
    const figures = await opened.cells('For the boss', 'A5:I12');
    expect(figures).toEqual(await book.cells('For the boss', 'A5:I12'));
    await opened.activate('List');
    const again = await writeSummary(await findCustomers(), ofSummary);
    expect(again).toEqual({ sheet: 'For the boss', isNew: false });
    await removeSummary(ofSummary.modelId);
    await opened.saved();
  } finally {
    opened.excel.dispose();
  }
});
