import { expect, test } from '@jest/globals';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { unzip, Workbook, writeXlsx } from '../../../src/simulator/xlsx/package/library';
import { saveWorkbook } from '../../../src/simulator/xlsx/save-workbook';
import type { SheetCustom } from '../../../src/simulator/xlsx/terms/snapshot-custom';
import { sheetOf } from './customer-file';
import { validWorkbook } from './valid-workbook';

test('a page is read as the file sets it up, and columns that are repeated stay beside rows that are added', async () => {
  const workbook = new Workbook();
  const customers = workbook.addWorksheet('Customers', {
    pageSetup: { orientation: 'landscape', scale: 70, printArea: 'A1:C9', printTitlesColumn: 'A:A' },
  });
  customers.getCell('A1').value = 'Client';
  customers.getRow(4).addPageBreak();
  workbook.addWorksheet('Other', { pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  const { snapshot, file } = await openWorkbook(await writeXlsx(workbook), 'file.xlsx');
  const sheet = sheetOf(snapshot, 'Customers');
  const { pageSetup, pageBreaks } = sheet.custom as SheetCustom;
  expect(pageBreaks).toEqual([4]);
  expect(pageSetup).toEqual({
    orientation: 'Landscape',
    zoom: { scale: 70 },
    printArea: '$A$1:$C$9',
  });
  expect(sheetOf(snapshot, 'Other').custom).toEqual({ pageSetup: { zoom: { horizontalFitToPages: 1 } } });

  sheet.custom = {
    pageSetup: { ...pageSetup, titleRows: '$1:$1', leftMargin: 18 },
    pageBreaks: [4, 8],
  } satisfies SheetCustom;
  const saved = await saveWorkbook(snapshot, { customFunctions: [] }, file);
  await validWorkbook(saved);
  const part = async (path: string) => new TextDecoder().decode((await unzip(saved).bytes(path))!);
  expect(await part('xl/workbook.xml')).toMatch(/!\$A:\$A,(&apos;)?Customers(&apos;)?!\$1:\$1</);
  const xml = await part('xl/worksheets/sheet1.xml');
  expect(xml).toMatch(/<pageSetup [^>]*scale="70"/);
  expect(xml).toMatch(/<pageMargins left="0.25" right="0.7"/);
  expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => row)).toEqual(['4', '8']);
});
