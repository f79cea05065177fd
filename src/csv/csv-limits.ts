import { wholeSheet } from '../sheet/cells/area';

/** Limits of a .csv file. Columns and characters per cell are limits of Excel. */
export const csvLimits = {
  columns: wholeSheet.columns,
  textLength: 32_767,
  /** The most cells that a browser tab can hold without becoming slow. */
  cells: 1_000_000,
};

export type CsvProblemCode =
  | 'tooManyCells'
  | 'tooWide'
  | 'textTooLong'
  | 'quoteNotClosed'
  | 'notInEncoding'
  | 'notText';

/**
 * Thrown for a .csv file that is too large for a sheet, holds no list, or cannot be decoded. Has the number of the line
 * that shows this.
 */
export class CsvProblem extends Error {
  constructor(
    readonly code: CsvProblemCode,
    readonly line: number,
    /** The encoding that the user named, if it is the problem; otherwise undefined. */
    readonly encoding?: string,
  ) {
    super(`${code} in line ${line}`);
    this.name = 'CsvProblem';
  }
}
