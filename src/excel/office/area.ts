import { type Area } from '../../sheet/cells/area';

export { below, isInArea, overlap, rightOf, wholeSheet, type Area } from '../../sheet/cells/area';

/** The properties of a range to load before calling `areaOf`. */
export const areaProperties = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

/** Returns the unbroken runs of ascending rows: 4, 5, 6, 9 are a run of 3 rows and one of 1. */
export function spansOf(rows: readonly number[]): { readonly from: number; readonly count: number }[] {
  const spans: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last.from + last.count === row) last.count += 1;
    else spans.push({ from: row, count: 1 });
  }
  return spans;
}

export const withoutHeader = (area: Area): Area => ({ ...area, top: area.top + 1, rows: area.rows - 1 });

export function rangeAt(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
}

export const isSameArea = (a: Area, b: Area) =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;
