import type { CellValue } from '../cells/cell';

/** With fewer rows than these there is no total. */
const leastRows = 2;

interface Sum {
  rows: number;
  /** The sum of all figures, and that of true numbers alone, which is what Excel's SUM adds. */
  ofFigures: number;
  ofNumbers: number;
}

/**
 * The running sums of a column's rows: of all rows, and of those since the last total. A figure that equals one of them
 * may be their total.
 */
export class SumsAbove {
  private readonly all: Sum = { rows: 0, ofFigures: 0, ofNumbers: 0 };
  private group: Sum = { rows: 0, ofFigures: 0, ofNumbers: 0 };

  /** `figureIn` returns the number that a cell is, or holds as text. */
  constructor(
    private readonly cells: readonly CellValue[],
    private readonly figureIn: (cell: CellValue) => number | undefined,
  ) {}

  /** Adds a row: one of a client, or a total, which ends a group. */
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

  /** Tells whether the row equals a sum, within the precision of decimals. */
  equals(row: number): boolean {
    const figure = this.figureIn(this.cells[row]!);
    return figure !== undefined && figure !== 0 && (isSum(figure, this.all) || isSum(figure, this.group));
  }

  /** Returns how many rows a row's figure sums up if it is the sum of all above; 0 if it is not. */
  rowsIn(row: number): number {
    const figure = this.figureIn(this.cells[row]!);
    return figure !== undefined && figure !== 0 && isSum(figure, this.all) ? this.all.rows : 0;
  }
}

const isSum = (figure: number, { rows, ofFigures, ofNumbers }: Sum) =>
  rows >= leastRows && [ofFigures, ofNumbers].some((sum) => Math.abs(figure - sum) <= 1e-9 * Math.abs(sum));
