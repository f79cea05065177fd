import type { IRange } from '@univerjs/core';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import { TableColumnFilterTypeEnum, type ITableJson } from '@univerjs/sheets-table';

/** A filter over a range, header included, that shows the rows with certain texts in some columns. */
export interface ValueFilter {
  readonly range: IRange;
  /**
   * The columns with a condition, by their index from the left edge of the range. If there are none, all rows are
   * shown.
   */
  readonly columns: readonly { readonly index: number; readonly values: readonly string[] }[];
}

/** Converts a sheet's filter from Univer's form to a `ValueFilter`. */
export function filterOfSheet(filter: IAutoFilter | undefined): ValueFilter | undefined {
  if (!filter) return undefined;
  const { startRow, endRow, startColumn, endColumn } = filter.ref;
  return {
    range: { startRow, endRow, startColumn, endColumn },
    columns: (filter.filterColumns ?? []).flatMap(({ colId, filters }) =>
      filters?.filters ? [{ index: colId - startColumn, values: filters.filters }] : [],
    ),
  };
}

/**
 * Converts a filter of a sheet to Univer's form.
 *
 * @param hidden the rows that the filter hides
 */
export const sheetFilter = ({ range, columns }: ValueFilter, hidden: readonly number[]): IAutoFilter => ({
  ref: range,
  filterColumns: columns.map(({ index, values }) => ({
    colId: range.startColumn + index,
    filters: { filters: [...values] },
  })),
  cachedFilteredOut: [...hidden],
});

/**
 * Converts a table's filter from Univer's form to a `ValueFilter`. Leaves out columns that are not filtered by
 * values.
 */
export function filterOfTable({ range, filters }: ITableJson): ValueFilter {
  // Contrary to its type, a table that was never filtered may have no list, and the list has gaps.
  const list = (filters as ITableJson['filters'] | undefined)?.tableColumnFilterList ?? [];
  return {
    range,
    columns: Array.from(list).flatMap((filter, index) =>
      filter?.filterType === TableColumnFilterTypeEnum.manual ? [{ index, values: filter.values }] : [],
    ),
  };
}

/** Converts a table's filter to Univer's form. */
export function tableFilter({ columns }: ValueFilter): ITableJson['filters'] {
  const list: ITableJson['filters']['tableColumnFilterList'] = [];
  for (const { index, values } of columns)
    list[index] = { filterType: TableColumnFilterTypeEnum.manual, values: [...values] };
  return { tableColumnFilterList: list };
}
