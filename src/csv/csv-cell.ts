import type { CellValue } from '../sheet/cells/cell';

/** A cell of a .csv file. It is text unless it is clearly a number, a date, TRUE or FALSE. */
export interface CsvCell {
  readonly value: CellValue;
  /** The number format for the value: `0%` for `35%`, `m/d/yyyy` for every date. Left out if the value needs none. */
  readonly format?: string;
}
