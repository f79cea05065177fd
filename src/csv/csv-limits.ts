/** The limits of a .csv file. Columns and characters per cell are Excel's limits. */
export const csvLimits = {
  columns: 16_384,
  textLength: 32_767,
  /** The number of cells that a browser tab can hold without becoming slow. */
  cells: 1_000_000,
};

export type CsvProblemCode = 'tooManyCells' | 'tooWide' | 'textTooLong' | 'quoteNotClosed';

/** A .csv file that no sheet can hold, or that is no list. Names the line that shows it. */
export class CsvProblem extends Error {
  constructor(
    readonly code: CsvProblemCode,
    readonly line: number,
  ) {
    super(`${code} in line ${line}`);
    this.name = 'CsvProblem';
  }
}
