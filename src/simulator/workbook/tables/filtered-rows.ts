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

/** What a filter shows of a column: cells with these texts, or cells that meet conditions or have these colours. */
export type ColumnFilter =
  | { readonly values: readonly string[] }
  | { readonly conditions: readonly string[]; readonly isAnd?: boolean }
  | { readonly colors: readonly string[] };

/** Returns what the sheet's own filter shows of a column of the sheet. */
export function sheetColumnFilter(
  book: UniverBook,
  sheetId: string,
  column: number,
): ColumnFilter | undefined {
  const data = filterOf(book, sheetId)?.getFilterColumn(column)?.getColumnData();
  if (!data) return undefined;
  const { filters, customFilters, colorFilters } = data;
  if (customFilters) {
    const conditions = customFilters.customFilters.map(
      ({ operator, val }) => `${signs[operator ?? ''] ?? '='}${val}`,
    );
    return { conditions, isAnd: customFilters.and !== undefined };
  }
  const { cellFillColors = [], cellTextColors = [] } = colorFilters ?? {};
  if (colorFilters) return { colors: [...cellFillColors, ...cellTextColors].map(String) };
  return { values: [...(filters?.filters ?? []), ...(filters?.blank ? [''] : [])] };
}

const signs: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  notEqual: '<>',
};

/** Returns what a table's filter shows of one of its columns. */
export function tableColumnFilter(table: Table, column: number): ColumnFilter | undefined {
  // Contrary to its type, a filter out of a file has null for a column without a condition.
  const filter = table.getTableFilters().getColumnFilter(column) ?? undefined;
  if (!filter) return undefined;
  if (filter.filterType === TableColumnFilterTypeEnum.manual) return { values: filter.values };
  return { conditions: [`=${String(filter.filterInfo.expectedValue ?? '')}`] };
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
