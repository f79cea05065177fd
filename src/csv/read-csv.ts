import type { CsvCell } from './csv-cell';
import { csvRows } from './csv-rows';
import { decodeText } from './decode-text';
import { delimiterOf } from './delimiter';
import { typedCells } from './typed-cells';

/** The texts of a .csv file, row by row, after decoding and splitting. */
export interface CsvTexts {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

export function csvTexts(bytes: Uint8Array): CsvTexts {
  const { text, delimiter } = delimiterOf(decodeText(bytes));
  return { rows: csvRows(text, delimiter), delimiter };
}

/** Reads a .csv file into cells, row by row: numbers, dates, TRUE or FALSE, and texts. */
export function readCsv(bytes: Uint8Array): CsvCell[][] {
  const { rows, delimiter } = csvTexts(bytes);
  return typedCells(rows, delimiter);
}
