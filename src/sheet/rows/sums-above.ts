import type { CellValue } from '../cells/cell';

/** The fewest rows that a total adds up. */
const leastRows = 2;

interface Sum {
  rows: number;
  /** `ofFigures` adds all figures; `ofNumbers` leaves out texts, as Excel's SUM does. */
  ofFigures: number;
  ofNumbers: number;
}

/**
 * Running sums of a column: of all rows so far, and of the rows since the last total. A figure that equals one of these
 * sums may be a total.
 */
export class SumsAbove {
  private readonly all: Sum = { rows: 0, ofFigures: 0, ofNumbers: 0 };
  private group: Sum = { rows: 0, ofFigures: 0, ofNumbers: 0 };

  /** Takes the cells of a column; `figureIn` returns the number in a cell, also if it is text. */
  constructor(
    private readonly cells: readonly CellValue[],
    private readonly figureIn: (cell: CellValue) => number | undefined,
  ) {}

  /** Adds a client's row to the sums; a total ends a group. */
  pass(row: number, isTotal: boolean): void {
    if (isTotal) {
      this.group = { rows: 0, ofFigures: 0, ofNumbers: 0 };
      return;
    }
    const cell = this.cells[row]!;
    const figure = this.figureIn(cell);
    if (figure === undefined) return;
    for (const sum of [this.all, this.group]) {
      sum.rows += 1;
      sum.ofFigures += figure;
      if (typeof cell === 'number') sum.ofNumbers += figure;
    }
  }

  /** Returns whether the row's figure equals a sum, allowing for rounding. */
  equals(row: number): boolean {
    const figure = this.figureIn(this.cells[row]!);
    return figure !== undefined && figure !== 0 && (isSum(figure, this.all) || isSum(figure, this.group));
  }

  /** Returns how many rows this row's figure sums up if it is the sum of all rows above; otherwise 0. */
  rowsIn(row: number): number {
    const figure = this.figureIn(this.cells[row]!);
    return figure !== undefined && figure !== 0 && isSum(figure, this.all) ? this.all.rows : 0;
  }
}

const isSum = (figure: number, { rows, ofFigures, ofNumbers }: Sum) =>
  rows >= leastRows && [ofFigures, ofNumbers].some((sum) => Math.abs(figure - sum) <= 1e-9 * Math.abs(sum));
