import type { IRange } from '@univerjs/core';
import { TableColumnDataTypeEnum, type ITableJson } from '@univerjs/sheets-table';
import type { Table, Worksheet } from './library';
import { addressOf, rangesIn, same } from './ranges';

/** Univer's table looks beside Excel's of about the same colour; any other Excel style shows as the first. */
const looks = [
  ['table-default-0', 'TableStyleMedium2'],
  ['table-default-1', 'TableStyleMedium6'],
  ['table-default-2', 'TableStyleMedium7'],
  ['table-default-3', 'TableStyleMedium5'],
  ['table-default-5', 'TableStyleMedium3'],
] as const;

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
    const look = looks.find(([, excel]) => excel === style?.theme)?.[0];
    const columnNames = columns.map((column) => column.name);
    return tableOver({ name, range, columnNames, look, showHeader: headerRow !== false });
  });
}

/** A table as Univer keeps it in a snapshot. */
export function tableOver({
  name,
  range,
  columnNames,
  look = looks[0][0],
  showHeader = true,
}: {
  name: string;
  range: IRange;
  columnNames: readonly string[];
  look?: (typeof looks)[number][0] | undefined;
  showHeader?: boolean;
}): ITableJson {
  return {
    id: `table-${name}`,
    name,
    range,
    meta: {},
    filters: { tableColumnFilterList: [] },
    options: { showHeader, tableStyleId: look },
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
      theme: looks.find(([univer]) => univer === table.options.tableStyleId)?.[1] ?? looks[0][1],
      showRowStripes: true,
    },
    columns: cells(startRow).map((cell) => ({ name: cell.text, filterButton: true })),
    rows: Array.from({ length: endRow - startRow }, (_, index) =>
      cells(startRow + 1 + index).map((cell) => cell.value),
    ),
  });
}
