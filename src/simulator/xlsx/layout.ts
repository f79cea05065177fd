import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Worksheet, WorksheetView } from './library';
import { addressOf, canonical, same } from './ranges';

/** A column's width in a file counts digits of Calibri 11, 7 pixels each; a row's height points of 4/3 pixel. */
const digitWidth = 7;
export const pixelsPerPoint = 4 / 3;
const defaultWidth = 64;
const defaultHeight = 20;

export const columnPixels = (width: number) =>
  Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
export const columnWidth = (pixels: number) => Math.trunc((pixels / digitWidth) * 256) / 256;

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

/** Widths, heights, hidden rows and columns, merged cells, frozen panes. */
export function layoutFromFile(sheet: Worksheet): Layout {
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  const view = firstView(sheet);
  return {
    columnData: columnsFromFile(sheet),
    rowData: rowsFromFile(sheet),
    mergeData: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startColumn: left - 1,
      endRow: bottom - 1,
      endColumn: right - 1,
    })),
    freeze: frozen(
      view?.state === 'frozen' ? (view.xSplit ?? 0) : 0,
      view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
    ),
    defaultColumnWidth: defaultColWidth ? columnPixels(defaultColWidth) : defaultWidth,
    defaultRowHeight: defaultRowHeight ? Math.round(defaultRowHeight * pixelsPerPoint) : defaultHeight,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** A sheet read from a file without views has none at all, whatever the library's typings say. */
const firstView = (sheet: Worksheet) => (sheet.views as Worksheet['views'] | undefined)?.[0];

function columnsFromFile(sheet: Worksheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (let number = 1; number <= sheet.columnCount; number++) {
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
  sheet.eachRow({ includeEmpty: true }, ({ height, hidden }, number) => {
    if (height === undefined && !hidden) return;
    rows[number - 1] = {
      ...(height !== undefined && { h: Math.round(height * pixelsPerPoint), ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  });
  return rows;
}

const frozen = (xSplit: number, ySplit: number): IFreeze => ({
  xSplit,
  ySplit,
  startRow: ySplit > 0 ? ySplit : -1,
  startColumn: xSplit > 0 ? xSplit : -1,
});

/** Writes what of the layout is not as it was opened. */
export function writeLayout(sheet: Worksheet, layout: Partial<Layout>, opened: Layout): void {
  forEachChange(layout.columnData, opened.columnData, (index, { w, hd }) => {
    const column = sheet.getColumn(index + 1);
    if (w !== undefined && w !== opened.columnData[index]?.w) column.width = columnWidth(w);
    column.hidden = hd === BooleanNumber.TRUE;
  });
  forEachChange(layout.rowData, opened.rowData, (index, { h, ia, hd }) => {
    const row = sheet.getRow(index + 1);
    // Univer measures rows of automatic height by itself; only a height somebody has set belongs in the file.
    if (h !== undefined && ia === BooleanNumber.FALSE && h !== opened.rowData[index]?.h)
      row.height = h / pixelsPerPoint;
    row.hidden = hd === BooleanNumber.TRUE;
  });
  const { defaultColumnWidth, defaultRowHeight } = layout;
  if (defaultColumnWidth && defaultColumnWidth !== opened.defaultColumnWidth) {
    sheet.properties.defaultColWidth = columnWidth(defaultColumnWidth);
  }
  if (defaultRowHeight && defaultRowHeight !== opened.defaultRowHeight) {
    sheet.properties.defaultRowHeight = defaultRowHeight / pixelsPerPoint;
  }
  writeMerges(sheet, layout.mergeData ?? [], opened.mergeData);
  if (layout.freeze && !same(split(layout.freeze), split(opened.freeze))) {
    const { xSplit, ySplit } = layout.freeze;
    const view = { ...firstView(sheet) } as Partial<WorksheetView>;
    sheet.views = [
      Object.assign(view, xSplit || ySplit ? { state: 'frozen', xSplit, ySplit } : { state: 'normal' }),
    ];
  }
}

const split = ({ xSplit, ySplit }: IFreeze) => ({ xSplit, ySplit });

function forEachChange<T extends object>(
  now: Readonly<Record<number, Partial<T>>> = {},
  before: Readonly<Record<number, Partial<T>>>,
  write: (index: number, data: Partial<T>) => void,
): void {
  for (const key of new Set([...Object.keys(now), ...Object.keys(before)])) {
    const index = Number(key);
    if (!same(now[index] ?? {}, before[index] ?? {})) write(index, now[index] ?? {});
  }
}

function writeMerges(sheet: Worksheet, now: Layout['mergeData'], before: Layout['mergeData']): void {
  const addresses = (merges: Layout['mergeData']) => merges.map(addressOf).sort();
  if (canonical(addresses(now)) === canonical(addresses(before))) return;
  for (const address of addresses(before)) sheet.unMergeCells(address);
  for (const address of addresses(now)) sheet.mergeCellsWithoutStyle(address);
}
