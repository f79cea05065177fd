import { mergeWorksheetSnapshotWithDefault, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

/** A new sheet: it grows as cells are written. */
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

/** A new workbook, as Excel opens it. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    name: 'Book1.xlsx',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': emptySheet('sheet-1', 'Sheet1') },
  };
}
