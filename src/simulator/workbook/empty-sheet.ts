import type { IWorksheetData } from '@univerjs/core';

/** A new sheet: what Univer needs of it; it grows as cells are written. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> & { id: string } {
  return { id, name, rowCount: 1000, columnCount: 26, cellData: {} };
}
