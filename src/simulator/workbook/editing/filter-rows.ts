import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from '@univerjs/sheets-filter';
import { SetSheetTableFilterMutation, TableColumnFilterTypeEnum } from '@univerjs/sheets-table';
import type { Area } from '../places/area';
import { toUniverRange } from '../places/univer-range';
import { filterOf } from '../tables/filtered-rows';
import type { Table } from '../tables/tables';
import type { UniverBook } from '../univer/univer-book';

/** Gives a sheet a filter over an area. With `values`, shows only the rows that show one of them in a column. */
export function filterSheet(
  book: UniverBook,
  sheetId: string,
  area: Area,
  column?: { readonly index: number; readonly values: readonly string[] },
): void {
  book.run(SetSheetsFilterRangeMutation.id, { subUnitId: sheetId, range: toUniverRange(area) });
  if (!column) return;
  const col = area.column + column.index;
  book.run(SetSheetsFilterCriteriaMutation.id, {
    subUnitId: sheetId,
    col,
    criteria: { colId: col, filters: { filters: [...column.values] } },
  });
}

/** Removes the filter of a sheet and shows all rows; does nothing if there is none. */
export function removeSheetFilter(book: UniverBook, sheetId: string): void {
  if (filterOf(book, sheetId)) book.run(RemoveSheetsFilterMutation.id, { subUnitId: sheetId });
}

/** Shows only the rows of a table that show one of these values in a column; without values, shows all rows. */
export function filterTable(
  book: UniverBook,
  table: Table,
  column: number,
  values: readonly string[] | undefined,
): void {
  book.run(SetSheetTableFilterMutation.id, {
    tableId: table.getId(),
    column,
    tableFilter: values && { filterType: TableColumnFilterTypeEnum.manual, values: [...values] },
  });
}
