import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { TableManager } from '@univerjs/sheets-table';
import type { UniverBook } from '../univer/univer-book';
import { tablesOf } from '../tables/tables';

/**
 * Which rows may be hidden or of a height of their own. Univer 0.25.1 asks every filter about every row of every sheet,
 * before each calculation too; but where nothing is filtered, only rows that something is kept of can differ from others.
 */
export class KeptRows {
  /** Univer remembers what a table's filter hid, also when the table is gone. */
  private tableWasFiltered = false;

  constructor(private readonly book: UniverBook) {
    book.injector.get(TableManager).tableFilterChanged$.subscribe(() => (this.tableWasFiltered = true));
    book.formulaData.getHiddenRowsFiltered = () => ({
      [book.unitId]: Object.fromEntries(
        book.unit.getSheets().map((sheet) => [sheet.getSheetId(), this.hiddenIn(sheet)]),
      ),
    });
  }

  /** All rows that differ from a row that nobody has touched, and perhaps others; in order. */
  of(sheet: Worksheet): number[] {
    const count = sheet.getRowCount();
    if (this.isFiltered(sheet.getSheetId())) return Array.from({ length: count }, (_, row) => row);
    return Object.keys(sheet.getRowManager().getRowData())
      .map(Number)
      .filter((row) => row < count);
  }

  private hiddenIn(sheet: Worksheet): Record<number, { hd: BooleanNumber }> {
    const hidden = this.of(sheet).filter((row) => !sheet.getRowVisible(row));
    return Object.fromEntries(hidden.map((row) => [row, { hd: BooleanNumber.TRUE }]));
  }

  private isFiltered(sheetId: string): boolean {
    return (
      this.tableWasFiltered ||
      this.book.injector.get(SheetsFilterService).getFilterModel(this.book.unitId, sheetId) !== null ||
      tablesOf(this.book, sheetId).some(
        (table) => (table.getTableFilters().getFilterOutRows()?.size ?? 0) > 0,
      )
    );
  }
}
