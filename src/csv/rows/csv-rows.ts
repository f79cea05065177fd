import { csvLimits } from '../csv-limits';
import { cellText, rowFinder, type TextRows } from './text-rows';

/** The rows of a .csv file, with the place of each in the text. */
export interface CsvRecords {
  readonly rows: readonly string[][];
  /** For each row, the positions at which it begins and at which it ends (before its line break). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Splits the text of a .csv file into rows of cells (RFC 4180). Cells in quotation marks may contain delimiters, line
 * breaks and doubled quotation marks. Drops blank lines at the end.
 *
 * @param mostCells the most cells that the caller can hold
 * @throws CsvProblem if the text exceeds a sheet's limits, or if a missing quotation mark would turn all following
 *   lines into one cell
 */
export function csvRecords(text: string, delimiter: string, mostCells: number): CsvRecords {
  const found = { text, ...rowFinder()({ text, length: text.length }, delimiter, mostCells) };
  const rows = Array.from(found.starts, (_, row) => cellsOf(found, row));
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  return { rows, starts: found.starts, ends: found.ends };
}

/** Returns the texts of all cells in a row. */
export function cellsOf(rows: TextRows, row: number): string[] {
  const cells: string[] = [];
  for (let cell = rows.firstCells[row]!; cell < rows.firstCells[row + 1]!; cell++)
    cells.push(cellText(rows, cell));
  return cells;
}

/** Splits the text of a .csv file into rows of cells, as `csvRecords` does. */
export const csvRows = (text: string, delimiter: string, mostCells = csvLimits.cells): string[][] => [
  ...csvRecords(text, delimiter, mostCells).rows,
];
