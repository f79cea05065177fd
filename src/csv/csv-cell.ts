import type { CellValue } from '../sheet/cells/cell';

/** A cell of a .csv file. It is text, unless it clearly is a number, a date, TRUE or FALSE. */
export interface CsvCell {
  readonly value: CellValue;
  /** The number format that shows the value as the file has it: `0%`, `m/d/yyyy`. */
  readonly format?: string;
}
