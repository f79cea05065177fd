import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { areaAddress, lastColumn, lastRow, sheetArea } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { displayedText } from '../cells/displayed-text';
import type { Place } from '../places/place';
import { SheetCells } from '../cells/sheet-cells';
import { toUniverRange } from '../places/univer-range';
import { textWidth, wrappedLines } from './wrapped-lines';

/** Office.js measures in points, Univer in pixels of a screen with 96 pixels per inch. */
const pixelsPerPoint = 96 / 72;

/** The size of Excel's default font in points. */
const standardSize = 11;

/** The approximate width of a digit in that size. `cellPadding` is the space that Excel adds beside the text. */
const pixelsPerCharacter = 7;
const cellPadding = 12;

/** The width of an e in the widest of the fonts that a browser may use: rather a line too high than a text cut off. */
const pixelsPerWrappedLetter = 9;

/** The greatest width of a column in points: 255 characters of Excel's default font and 5 pixels. */
export const widestColumn = (255 * pixelsPerCharacter + 5) / pixelsPerPoint;

/** Returns the width of the columns in points; null if they differ. */
export function columnWidth(book: UniverBook, { sheetId, area }: Place): number | null {
  const columns = book.sheet(sheetId).getColumnManager();
  return commonSize(area.column, lastColumn(area), (column) => columns.getColumnWidth(column));
}

export function rowHeight(book: UniverBook, { sheetId, area }: Place): number | null {
  const rows = book.sheet(sheetId).getRowManager();
  return commonSize(area.row, lastRow(area), (row) => rows.getRowHeight(row));
}

export function setColumnWidth(book: UniverBook, place: Place, points: number): void {
  setColumnPixels(book, place, points * pixelsPerPoint);
}

export function setRowHeight(book: UniverBook, { sheetId, area }: Place, points: number): void {
  const cells = new SheetCells(book, sheetId);
  const ranges = [toUniverRange(cells.inUse(area) ?? area)];
  const rows = { subUnitId: sheetId, ranges };
  book.run(SetWorksheetRowHeightMutation.id, { ...rows, rowHeight: points * pixelsPerPoint });
  book.run(SetWorksheetRowIsAutoHeightMutation.id, { ...rows, autoHeightInfo: BooleanNumber.FALSE });
}

/**
 * Makes each row as high as its cell with the most lines, estimated from its words. If somebody had set
 * the height, it changes again with the texts from now on.
 */
export function autofitRows(book: UniverBook, { sheetId, area }: Place): void {
  const cells = new SheetCells(book, sheetId);
  const used = cells.inUse({ ...area, column: 0, columns: sheetArea.columns });
  if (!used) return;
  const sheet = book.sheet(sheetId);
  const { defaultRowHeight } = sheet.getConfig();
  const heights = cells.read(used, (cell, _row, column) => {
    const style = cells.style(cell);
    const scale = (style?.fs ?? standardSize) / standardSize;
    const room = Math.max(sheet.getColumnWidth(column) - cellPadding / 2, pixelsPerCharacter);
    const isWrapped = style?.tb === WrapStrategy.WRAP;
    const lines = isWrapped
      ? wrappedLines(displayedText(cell, style), room / (pixelsPerWrappedLetter * scale))
      : 1;
    return defaultRowHeight * Math.max(1, scale) * lines;
  });
  const rowsAutoHeightInfo = heights.map((row, index) => ({
    row: used.row + index,
    autoHeight: Math.round(row.reduce((highest, height) => Math.max(highest, height), defaultRowHeight)),
  }));
  const rows = { subUnitId: sheetId, ranges: [toUniverRange(used)] };
  book.run(SetWorksheetRowAutoHeightMutation.id, { subUnitId: sheetId, rowsAutoHeightInfo });
  book.run(SetWorksheetRowIsAutoHeightMutation.id, { ...rows, autoHeightInfo: BooleanNumber.TRUE });
}

/** Makes each column as wide as its longest text, estimated from the number of characters. */
export function autofitColumns(book: UniverBook, { sheetId, area }: Place): void {
  const cells = new SheetCells(book, sheetId);
  const used = cells.inUse(area);
  if (!used) return;
  for (let column = used.column; column <= lastColumn(used); column++) {
    const one = { ...used, column, columns: 1 };
    const widths = cells.read(one, (cell) => textWidth(displayedText(cell, cells.style(cell)))).flat();
    const widest = widths.reduce((longest, width) => Math.max(longest, width), 0);
    const pixels = Math.min(widest * pixelsPerCharacter + cellPadding, widestColumn * pixelsPerPoint);
    if (widest > 0) setColumnPixels(book, { sheetId, area: one }, pixels);
  }
}

function setColumnPixels(book: UniverBook, { sheetId, area }: Place, colWidth: number): void {
  const cells = new SheetCells(book, sheetId);
  cells.makeRoom({ ...area, row: 0, rows: 1 });
  const range = cells.inUse(area);
  if (!range) throw new Error(`There are no columns ${areaAddress(area)}`);
  book.run(SetWorksheetColWidthMutation.id, { subUnitId: sheetId, ranges: [toUniverRange(range)], colWidth });
}

/** Returns the size in points if all rows or columns have the same, otherwise null. Looks at the first 1,001 only. */
function commonSize(start: number, end: number, pixels: (index: number) => number): number | null {
  const sizes = new Set<number>();
  for (let index = start; index <= Math.min(end, start + 1000); index++) sizes.add(pixels(index));
  const [first] = sizes;
  return sizes.size === 1 && first !== undefined ? first / pixelsPerPoint : null;
}
