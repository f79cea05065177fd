import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { TableManager } from '@univerjs/sheets-table';
import type { UniverBook } from '../univer/univer-book';
import { tablesOf } from '../tables/tables';

/**
 * Finds the rows of a sheet that may be hidden or have a height of their own.
 *
 * Univer 0.25.1 asks every filter about every row of every sheet, also before each calculation. If nothing is filtered,
 * only rows with stored properties can differ from the default, so it is enough to look at those.
 */
export class CustomizedRows {
  /** Ids of sheets with a table that was ever filtered: Univer remembers its hidden rows even after it is deleted. */
  private readonly withFilteredTable = new Set<string>();

  constructor(private readonly book: UniverBook) {
    book.injector
      .get(TableManager)
      .tableFilterChanged$.subscribe(({ subUnitId }) => this.withFilteredTable.add(subUnitId));
    book.formulaData.getHiddenRowsFiltered = () => ({
      [book.unitId]: Object.fromEntries(
        book.unit.getSheets().map((sheet) => [sheet.getSheetId(), this.hiddenIn(sheet)]),
      ),
    });
  }

  /** Returns, in order, all rows that differ from an untouched row; may include some that do not. */
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
      this.withFilteredTable.has(sheetId) ||
      this.book.injector.get(SheetsFilterService).getFilterModel(this.book.unitId, sheetId) !== null ||
      tablesOf(this.book, sheetId).some(
        (table) => (table.getTableFilters().getFilterOutRows()?.size ?? 0) > 0,
      )
    );
  }
}
