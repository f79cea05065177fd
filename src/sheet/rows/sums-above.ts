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
    const figure = this.figureOf(row);
    if (figure === undefined) return;
    const isNumber = typeof cell === 'number';
    add(this.all, figure, isNumber);
    add(this.group, figure, isNumber);
  }

  private figureOf(row: number): number | undefined {
    const cell = this.cells[row]!;
    return typeof cell === 'number' ? cell : this.figureIn(cell);
  }

  /** Returns whether the row's figure equals a sum, allowing for rounding. */
  equals(row: number): boolean {
    const figure = this.figureOf(row);
    return figure !== undefined && figure !== 0 && (isSum(figure, this.all) || isSum(figure, this.group));
  }

  /** Returns how many rows this row's figure sums up if it is the sum of all rows above; otherwise 0. */
  rowsIn(row: number): number {
    const figure = this.figureOf(row);
    return figure !== undefined && figure !== 0 && isSum(figure, this.all) ? this.all.rows : 0;
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
