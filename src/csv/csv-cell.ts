import type { CellValue } from '../sheet/cells/cell';

/** A cell of a .csv file as it is read. What is no number, date or yes or no beyond doubt stays the text that it was. */
export interface CsvCell {
  readonly value: CellValue;
  /** The number format that shows it as it was written: `0%`, `m/d/yyyy`. */
  readonly format?: string;
}
