import { SheetsFilterService } from '@univerjs/sheets-filter';
import { TableColumnFilterTypeEnum } from '@univerjs/sheets-table';
import type { Area } from '../places/area';
import { fromUniverRange } from '../places/univer-range';
import type { UniverBook } from '../univer/univer-book';
import { tableArea, type Table } from './tables';

/** Returns a sheet's own filter as Univer stores it; null if there is none. */
export const filterOf = (book: UniverBook, sheetId: string) =>
  book.injector.get(SheetsFilterService).getFilterModel(book.unitId, sheetId);

export const hasSheetFilter = (book: UniverBook, sheetId: string): boolean =>
  filterOf(book, sheetId) !== null;

/** Returns whether the sheet's own filter has a condition; ignores filters of its tables. */
export const isSheetFiltered = (book: UniverBook, sheetId: string): boolean =>
  (filterOf(book, sheetId)?.getAllFilterColumns().length ?? 0) > 0;

/** Returns whether the filter of any column of the table has a condition. */
export function isTableFiltered(table: Table): boolean {
  const filters = table.getTableFilters();
  const columns = Array.from({ length: tableArea(table).columns }, (_, index) => index);
  // Contrary to its type, a filter from a file has null for a column without a condition.
  return columns.some((index) => Boolean(filters.getColumnFilter(index)));
}

/** Returns the area of the sheet's own filter; null if it has none. */
export function sheetFilterArea(book: UniverBook, sheetId: string): Area | null {
  const range = filterOf(book, sheetId)?.getRange();
  return range ? fromUniverRange(range) : null;
}

/** Returns the values that the sheet's own filter shows in a column of the sheet. */
export const sheetFilterValues = (book: UniverBook, sheetId: string, column: number): string[] | undefined =>
  filterOf(book, sheetId)?.getFilterColumn(column)?.getColumnData().filters?.filters;

/** Returns the values that a table's filter shows in one of its columns. */
export function tableFilterValues(table: Table, column: number): string[] | undefined {
  const filter = table.getTableFilters().getColumnFilter(column);
  return filter?.filterType === TableColumnFilterTypeEnum.manual ? filter.values : undefined;
}

/** Returns the rows of an area that a filter hides, counted from the area's top (0). Ignores rows hidden by hand. */
export function rowsFilteredOut(
  book: UniverBook,
  sheetId: string,
  { row: top, rows }: Area,
): ReadonlySet<number> {
  const sheet = book.sheet(sheetId);
  const offsets = Array.from({ length: rows }, (_, offset) => offset);
  return new Set(offsets.filter((offset) => sheet.isRowFiltered(top + offset)));
}
