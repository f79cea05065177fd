import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Worksheet } from '../package/library';
import { mergedAreas, mergedRange } from './cells/merges';
import { columnPixels, defaultHeight, pixelsPerPoint } from '../terms/sizes';

const defaultWidth = 64;

export type Layout = Pick<
  IWorksheetData,
  | 'columnData'
  | 'rowData'
  | 'mergeData'
  | 'freeze'
  | 'defaultColumnWidth'
  | 'defaultRowHeight'
  | 'showGridlines'
>;

/** Returns a sheet's widths, heights, hidden rows and columns, merged areas, frozen panes and gridlines. */
export function layoutFromFile(sheet: Worksheet): Layout {
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  const view = firstView(sheet);
  return {
    columnData: columnsFromFile(sheet),
    rowData: rowsFromFile(sheet),
    mergeData: mergedAreas(sheet).map(mergedRange),
    freeze: frozen(
      view?.state === 'frozen' ? (view.xSplit ?? 0) : 0,
      view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
    ),
    defaultColumnWidth: defaultColWidth ? columnPixels(defaultColWidth) : defaultWidth,
    defaultRowHeight: defaultRowHeight ? Math.round(defaultRowHeight * pixelsPerPoint) : defaultHeight,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** Returns the first view of a sheet. Contrary to the library's typings, a sheet of a file without views has none. */
const firstView = (sheet: Worksheet) => (sheet.views as Worksheet['views'] | undefined)?.[0];

function columnsFromFile(sheet: Worksheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  // Reads the number of columns once, because the library goes through all rows to find it.
  const { columnCount } = sheet;
  for (let number = 1; number <= columnCount; number++) {
    const { width, hidden } = sheet.getColumn(number);
    if (width === undefined && !hidden) continue;
    columns[number - 1] = {
      ...(width !== undefined && { w: columnPixels(width) }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return columns;
}

function rowsFromFile(sheet: Worksheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  const { rowCount } = sheet;
  for (let number = 1; number <= rowCount; number++) {
    const { height, customHeight, hidden } = sheet.findRow(number) ?? {};
    if (height === undefined && !hidden) continue;
    rows[number - 1] = {
      ...(height !== undefined && rowHeight(Math.round(height * pixelsPerPoint), customHeight)),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return rows;
}

/** Returns a height as fixed if somebody set it; otherwise as one that a program measured and may measure again. */
const rowHeight = (pixels: number, isCustom = false): Partial<IRowData> =>
  isCustom ? { h: pixels, ia: BooleanNumber.FALSE } : { ah: pixels, ia: BooleanNumber.TRUE };

const frozen = (xSplit: number, ySplit: number): IFreeze => ({
  xSplit,
  ySplit,
  startRow: ySplit > 0 ? ySplit : -1,
  startColumn: xSplit > 0 ? xSplit : -1,
});
