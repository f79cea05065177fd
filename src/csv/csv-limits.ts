/** What a .csv file may hold: the columns of a sheet and the characters of a cell are Excel's limits. */
export const csvLimits = {
  columns: 16_384,
  textLength: 32_767,
  /** What a browser's tab holds without becoming slow. */
  cells: 1_000_000,
};

export type CsvProblemCode = 'tooManyCells' | 'tooWide' | 'textTooLong' | 'quoteNotClosed';

/** A .csv file that no sheet can hold, or that is no list; says in which line that is seen. */
export class CsvProblem extends Error {
  constructor(
    readonly code: CsvProblemCode,
    readonly line: number,
  ) {
    super(`${code} in line ${line}`);
    this.name = 'CsvProblem';
  }
}
