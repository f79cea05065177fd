import type { IRange } from '@univerjs/core';
import { TableColumnDataTypeEnum, type ITableJson } from '@univerjs/sheets-table';
import type { Table, Worksheet } from '../package/library';
import { rangesIn } from '../terms/ranges';

/** Excel's table styles and Univer's looks of about the same colour; any other style shows as the first. */
const looks: ReadonlyMap<string, string> = new Map([
  ['TableStyleMedium2', 'table-default-0'],
  ['TableStyleMedium6', 'table-default-1'],
  ['TableStyleMedium7', 'table-default-2'],
  ['TableStyleMedium5', 'table-default-3'],
  ['TableStyleMedium3', 'table-default-5'],
]);
/** What Excel gives a new table. */
const defaultStyle = 'TableStyleMedium2';

/** The parts of the library's table that its typings keep to itself. */
interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly style?: { readonly theme?: string };
  readonly columns: readonly { readonly name: string; readonly calculatedColumnFormula?: string }[];
}

const modelOf = (table: Table) => (table as unknown as { readonly model: FileTable }).model;

export function tablesFromFile(sheet: Worksheet): ITableJson[] {
  return sheet.getTables().flatMap((table) => {
    const { name, tableRef, headerRow, style, columns } = modelOf(table);
    const [range] = rangesIn(tableRef);
    // Univer takes the first row for a header, and what is in it for text: one without stays in the file alone.
    if (!range || headerRow === false) return [];
    const columnNames = columns.map((column) => column.name);
    return tableOver({ name, range, columnNames, style: style?.theme });
  });
}

/** A table as Univer keeps it in a snapshot. */
export function tableOver({
  name,
  range,
  columnNames,
  style = defaultStyle,
}: {
  name: string;
  range: IRange;
  columnNames: readonly string[];
  /** The name of Excel's built-in style. */
  style?: string | undefined;
}): ITableJson {
  return {
    id: `table-${name}`,
    name,
    range,
    meta: { style },
    filters: { tableColumnFilterList: [] },
    options: { showHeader: true, tableStyleId: looks.get(style) ?? 'table-default-0' },
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
