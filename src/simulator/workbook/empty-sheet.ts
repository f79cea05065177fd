import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

/** A new sheet: what Univer needs of it; it grows as cells are written. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> & { id: string } {
  return { id, name, rowCount: 1000, columnCount: 26, cellData: {} };
}

/** A new workbook, as Excel opens it. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    name: 'Book1.xlsx',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': emptySheet('sheet-1', 'Sheet1') },
  };
}
