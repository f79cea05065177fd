import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, removeSummary, writeSummary } from '../../../src/excel/use-cases';
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
