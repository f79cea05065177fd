import { cellAddress, columnLetters } from '../../../sheet/cells/cell';

/** A rectangle of cells on a sheet, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** All cells of a sheet: Excel's 1,048,576 rows and 16,384 columns. */
export const sheetArea: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const isEntireColumn = (area: Area): boolean => area.rows === sheetArea.rows;
export const isEntireRow = (area: Area): boolean => area.columns === sheetArea.columns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Returns whether an area has at least one cell and is within the sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    lastRow(area) < sheetArea.rows &&
    lastColumn(area) < sheetArea.columns
  );
}

/** Returns the cells that are in both areas; null if none are. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Returns the smallest area that contains both areas. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** Returns the address of an area as Excel writes it, without the sheet: `B2`, `B2:C5`, `B:C`, `2:5`. */
export function areaAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${cellAddress(lastRow(area), lastColumn(area))}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/**
 * Returns the area of an address without a sheet, with or without `$`; null if the text is no address or goes beyond
 * the sheet.
 */
export function parseArea(address: string): Area | null {
  const corners = address.trim().split(':');
  const [start, end = start, ...rest] = corners.map((part) => corner.exec(part));
  if (!start || !end || rest.length > 0) return null;
  const [, startColumn, startRow] = start;
  const [, endColumn, endRow] = end;
  const whole = corners.length === 1;
  if (whole && !(startColumn && startRow)) return null;
  if (!startColumn !== !endColumn || !startRow !== !endRow || (!startColumn && !startRow)) return null;
  const columns = span(
    startColumn && columnIndex(startColumn),
    endColumn && columnIndex(endColumn),
    sheetArea.columns,
  );
  const rows = span(startRow && Number(startRow) - 1, endRow && Number(endRow) - 1, sheetArea.rows);
  const area = { row: rows.start, column: columns.start, rows: rows.length, columns: columns.length };
  return isOnSheet(area) ? area : null;
}

function span(start: number | '' | undefined, end: number | '' | undefined, all: number) {
  if (typeof start !== 'number' || typeof end !== 'number') return { start: 0, length: all };
  return { start: Math.min(start, end), length: Math.abs(end - start) + 1 };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
