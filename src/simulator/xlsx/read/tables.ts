import type { IRange } from '@univerjs/core';
import { TableColumnDataTypeEnum, type ITableJson } from '@univerjs/sheets-table';
import { defaultTableStyle, univerTableStyle } from '../../workbook/univer/table-looks';
import type { Table, Worksheet } from '../package/library';
import { rangesIn } from '../terms/ranges';
import { tableFilter, type ValueFilter } from '../terms/value-filter';

/** Private members of the library's table. */
interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly style?: { readonly theme?: string };
  readonly columns: readonly { readonly name: string; readonly calculatedColumnFormula?: string }[];
}

const modelOf = (table: Table) => (table as unknown as { readonly model: FileTable }).model;

/**
 * Returns the tables of a sheet, with their filters.
 *
 * @param filters filters by the name of the table
 */
export function tablesFromFile(sheet: Worksheet, filters: ReadonlyMap<string, ValueFilter>): ITableJson[] {
  return sheet.getTables().flatMap((table) => {
    const { name, tableRef, headerRow, style, columns } = modelOf(table);
    const [range] = rangesIn(tableRef);
    // Leaves out a table without a header row, which the file keeps. The page would take the first row for a header,
    // and turn its numbers into texts.
    if (!range || headerRow === false) return [];
    const columnNames = columns.map((column) => column.name);
    const filter = filters.get(name);
    const taken = tableOver({ name, range, columnNames, style: style?.theme });
    if (filter) return { ...taken, filters: tableFilter(filter) };
    return { ...taken, meta: { ...taken.meta, showFilterButton: false } };
  });
}

/** Returns a table as Univer stores it in a snapshot. */
export function tableOver({
  name,
  range,
  columnNames,
  style = defaultTableStyle,
}: {
  name: string;
  range: IRange;
  columnNames: readonly string[];
  /** Name of Excel's built-in style, such as `TableStyleMedium2`. */
  style?: string | undefined;
}): ITableJson {
  return {
    id: `table-${name}`,
    name,
    range,
    meta: { style },
    filters: { tableColumnFilterList: [] },
    options: { showHeader: true, tableStyleId: univerTableStyle(style) },
    columns: columnNames.map((displayName, index) => ({
      id: `table-${name}-${index}`,
      displayName,
      dataType: TableColumnDataTypeEnum.String,
      formula: '',
      meta: {},
      style: {},
    })),
  };
}
