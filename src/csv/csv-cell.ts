import type { CellValue } from '../sheet/cells/cell';

/** A cell of a .csv file. It is text unless it is clearly a number, a date, or TRUE or FALSE. */
export interface CsvCell {
  readonly value: CellValue;
  /** The number format that shows the value as it was written: `0%`, `m/d/yyyy`. */
  readonly format?: string;
}
