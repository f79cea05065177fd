import { mergeWorksheetSnapshotWithDefault, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

/** Makes a sheet of 1000 rows and 26 columns; it grows when cells beyond are written. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
  });
}

/** Makes a workbook with one empty sheet, as Excel does at the start. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    name: 'Book1.xlsx',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': emptySheet('sheet-1', 'Sheet1') },
  };
}
