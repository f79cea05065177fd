import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import { cellsOf } from './cells/cells-of-sheet';
import { conditionalFormatsFromFile } from './styles/conditional-formats';
import type { SheetCustom } from '../terms/snapshot-custom';
import { namesFromFile } from './defined-names';
import { noFilters, type FiltersOfFile } from './filters';
import { layoutFromFile, type Layout } from './layout';
import type { Workbook, Worksheet } from '../package/library';
import { pageSetupOfFile } from './page-setup';
import { sheetArea } from '../../workbook/places/area';
import { resourcesFor } from '../terms/snapshot-resources';
import { StyleSheet } from './styles/style-sheet';
import { fontFromFile } from './styles/styles';
import { tablesFromFile } from './tables';
import { sheetFilter, type ValueFilter } from '../terms/value-filter';
import { colorReader, type ColorReader } from '../terms/theme-colors';

export type SheetOfFile = Layout &
  Pick<IWorksheetData, 'id' | 'name' | 'cellData' | 'custom'> &
  Partial<IWorksheetData>;

/**
 * Number of blank rows below the data for typing; `roomBeside` counts blank columns beside it. The sheet grows beyond
 * them by itself.
 */
const roomBelow = 200;
const roomBeside = 10;

/**
 * Converts a workbook to a snapshot of Univer. Leaves out contents that Univer cannot show (charts, rich text, notes,
 * validation). They are not lost, because saving begins with the file.
 *
 * @param filters the filters to open; rows that others hide are as if hidden by hand
 */
export function snapshotOfFile(
  workbook: Workbook,
  name: string,
  filters: FiltersOfFile = noFilters,
): IWorkbookData {
  const color = colorReader(workbook);
  const styles = new StyleSheet();
  const sheetFilters: Record<string, IAutoFilter> = {};
  const tableRows: Record<string, number[]> = {};
  const sheets = workbook.worksheets.map((sheet) => {
    const snapshot = sheetSnapshot(sheet, color, styles);
    tableRows[snapshot.id] = sheet
      .getTables()
      .flatMap(({ name }) => takeFilteredRows(snapshot, filters.tables.get(name)));
    const filter = filters.sheets.get(sheet.name);
    const hidden = takeFilteredRows(snapshot, filter);
    if (filter) sheetFilters[snapshot.id] = sheetFilter(filter, hidden);
    return snapshot;
  });
  const ids = sheets.map(({ id }) => id);
  const bySheet = <T>(parts: (sheet: Worksheet) => T) =>
    Object.fromEntries(workbook.worksheets.map((sheet) => [sheetId(sheet), parts(sheet)]));
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: LocaleType.EN_US,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.all,
    ...(workbook.defaultFont && { defaultStyle: fontFromFile(workbook.defaultFont, color) }),
    resources: resourcesFor({
      SHEET_TABLE_PLUGIN: bySheet((sheet) => ({
        tables: tablesFromFile(sheet, filters.tables),
        tableFilteredOutRows: tableRows[sheetId(sheet)] ?? [],
      })),
      SHEET_FILTER_PLUGIN: sheetFilters,
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet((sheet) => conditionalFormatsFromFile(sheet, color)),
      SHEET_DEFINED_NAME_PLUGIN: namesFromFile(workbook, ids),
    }),
  };
}

/**
 * Shows the rows that a filter with conditions hides, and returns them, because the filter hides them itself on the
 * page.
 */
function takeFilteredRows({ rowData }: SheetOfFile, filter: ValueFilter | undefined): number[] {
  if (!filter || filter.columns.length === 0) return [];
  const { startRow, endRow } = filter.range;
  return Object.keys(rowData)
    .map(Number)
    .filter((row) => row > startRow && row <= endRow && rowData[row]?.hd === BooleanNumber.TRUE)
    .map((row) => {
      delete rowData[row]!.hd;
      return row;
    });
}

/** Returns an id for a sheet, by which saving finds the sheet in the file even after it was renamed. */
export const sheetId = (sheet: Worksheet): string => `file-sheet-${sheet.id}`;

function sheetSnapshot(sheet: Worksheet, color: ColorReader, styles: StyleSheet): SheetOfFile {
  const tabColor = color(sheet.properties.tabColor);
  const isProtected = sheet.sheetProtection?.sheet === true;
  const pageSetup = pageSetupOfFile(sheet);
  const pageBreaks = sheet.rowBreaks.map(({ id }) => id).filter((row) => row > 0 && row < sheetArea.rows);
  return {
    id: sheetId(sheet),
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.min(sheetArea.rows, Math.max(1000, sheet.rowCount + roomBelow)),
    columnCount: Math.min(sheetArea.columns, Math.max(26, sheet.columnCount + roomBeside)),
    cellData: cellsOf(sheet, color, styles),
    ...(tabColor && { tabColor }),
    ...((isProtected || pageSetup || pageBreaks.length > 0) && {
      custom: {
        ...(isProtected && { protected: true }),
        ...(pageSetup && { pageSetup }),
        ...(pageBreaks.length > 0 && { pageBreaks }),
      } satisfies SheetCustom,
    }),
    ...layoutFromFile(sheet),
  };
}
