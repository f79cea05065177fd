import type { IRange } from '@univerjs/core';
import { TableColumnDataTypeEnum, type ITableJson } from '@univerjs/sheets-table';
import type { Table, Worksheet } from './library';
import { addressOf, rangesIn, same } from './ranges';

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
    if (!range) return [];
    const columnNames = columns.map((column) => column.name);
    return tableOver({ name, range, columnNames, style: style?.theme, showHeader: headerRow !== false });
  });
}

/** A table as Univer keeps it in a snapshot. */
export function tableOver({
  name,
  range,
  columnNames,
  style = defaultStyle,
  showHeader = true,
}: {
  name: string;
  range: IRange;
  columnNames: readonly string[];
  /** The name of Excel's built-in style. */
  style?: string | undefined;
  showHeader?: boolean;
}): ITableJson {
  return {
    id: `table-${name}`,
    name,
    range,
    meta: { style },
    filters: { tableColumnFilterList: [] },
    options: { showHeader, tableStyleId: looks.get(style) ?? 'table-default-0' },
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

/**
 * Brings the file's tables to what the snapshot says. A table that is as it was is left alone, with all that Univer
 * does not know of it. Needs the cells written already: the column names of a table are what its header cells hold.
 */
export function writeTables(
  sheet: Worksheet,
  tables: readonly ITableJson[],
  opened: readonly ITableJson[],
): void {
  const essence = ({ name, range, columns }: ITableJson) => ({
    name,
    address: addressOf(range),
    columns: columns.map(({ displayName }) => displayName),
  });
  const unchanged = (table: ITableJson) =>
    opened.some((before) => before.id === table.id && same(essence(before), essence(table)));
  const styles = new Map(
    sheet.getTables().map((table) => [`table-${modelOf(table).name}`, modelOf(table).style]),
  );
  for (const before of opened) {
    if (!tables.some((table) => table.id === before.id && unchanged(table))) sheet.removeTable(before.name);
  }
  for (const table of tables.filter((candidate) => !unchanged(candidate)))
    addTable(sheet, table, styles.get(table.id));
}

/** A table that was made in the page has no `meta`, whatever its type says. */
const styleOf = ({ meta }: { readonly meta?: ITableJson['meta'] }) => String(meta?.style ?? defaultStyle);

function addTable(sheet: Worksheet, table: ITableJson, style: FileTable['style']): void {
  const { startRow, startColumn, endRow, endColumn } = table.range;
  const cells = (row: number) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
      sheet.getCell(row + 1, startColumn + index + 1),
    );
  sheet.addTable({
    name: table.name,
    ref: addressOf(table.range),
    headerRow: true,
    style: style ?? {
      theme: styleOf(table),
      showRowStripes: true,
    },
    columns: cells(startRow).map((cell) => ({ name: cell.text, filterButton: true })),
    rows: Array.from({ length: endRow - startRow }, (_, index) =>
      cells(startRow + 1 + index).map((cell) => cell.value),
    ),
  });
}
