import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, removeSummary, writeSummary } from '../../../src/excel/use-cases';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { Package } from '../../../src/simulator/xlsx/package/package';
import { openBook, openFile, type Book } from '../open-book';
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
  expect(summary).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(summary).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*/);
  expect(summary).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
});

test('the file has a chart of clients and one of money, on the printed page, in the colours of the tiers', async () => {
  const parts = await Package.open(file);
  const read = (folder: string) =>
    parts.parts
      .filter((part) => part.startsWith(folder) && part.endsWith('.xml'))
      .map((part) => parts.text(part));
  const charts = read('xl/charts/');
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
  }
  const [drawing] = read('xl/drawings/');
  const corners = [...drawing!.matchAll(/<xdr:col>(\d+)<\/xdr:col>.*?<xdr:row>(\d+)<\/xdr:row>/g)];
  // Below the total in row 12 and a blank row: the columns A to D, and E to I.
  expect(corners.map(([, column, row]) => [Number(column), Number(row)])).toEqual([
    [0, 13],
    [4, 23],
    [4, 13],
    [9, 23],
  ]);
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
