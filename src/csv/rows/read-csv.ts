import type { CsvCell } from '../csv-cell';
import { csvRows } from './csv-rows';
import { csvText } from './csv-text';
import type { Dialect } from '../dialect';
import { typedCells } from '../typed-cells';

/** The texts of a .csv file, row by row, after decoding and splitting. */
export interface CsvTexts {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

export function csvTexts(bytes: Uint8Array, dialect: Dialect = {}): CsvTexts {
  const { text, delimiter } = csvText(bytes, dialect);
  return { rows: csvRows(text, delimiter), delimiter };
}

/** Reads a .csv file into cells, row by row: numbers, dates, TRUE or FALSE, and texts. */
export function readCsv(bytes: Uint8Array, dialect: Dialect = {}): CsvCell[][] {
  const { rows, delimiter } = csvTexts(bytes, dialect);
  return typedCells(rows, delimiter, dialect.decimal);
}
