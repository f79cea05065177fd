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

  /**
   * @param cells of the column
   * @param figures the number in each cell, also if it is text; NaN if it has none
   */
  constructor(
    private readonly cells: readonly CellValue[],
    private readonly figures: Float64Array,
  ) {}

  /** Adds a client's row to the sums; a total ends a group. */
  pass(row: number, isTotal: boolean): void {
    if (isTotal) {
      this.group = { rows: 0, ofFigures: 0, ofNumbers: 0 };
      return;
    }
    const figure = this.figures[row]!;
    if (Number.isNaN(figure)) return;
    const isNumber = typeof this.cells[row] === 'number';
    add(this.all, figure, isNumber);
    add(this.group, figure, isNumber);
  }

  /** Returns whether the row's figure equals a sum, allowing for rounding. */
  equals(row: number): boolean {
    const figure = this.figures[row]!;
    return figure !== 0 && (isSum(figure, this.all) || isSum(figure, this.group));
  }

  /** Returns how many rows this row's figure sums up if it is the sum of all rows above; otherwise 0. */
  rowsIn(row: number): number {
    const figure = this.figures[row]!;
    return figure !== 0 && isSum(figure, this.all) ? this.all.rows : 0;
  }
}

function add(sum: Sum, figure: number, isNumber: boolean): void {
  sum.rows += 1;
  sum.ofFigures += figure;
  if (isNumber) sum.ofNumbers += figure;
}

const isSum = (figure: number, { rows, ofFigures, ofNumbers }: Sum) =>
  rows >= leastRows && (equals(figure, ofFigures) || equals(figure, ofNumbers));

const equals = (figure: number, sum: number) => Math.abs(figure - sum) <= 1e-9 * Math.abs(sum);
