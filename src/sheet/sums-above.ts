import type { CellValue } from './cell';

/** Fewer rows than these have no total. */
const leastRows = 2;

/**
 * The sums of a column's rows as one goes down: of all, and of those since the last total. A figure that equals one of
 * them may be their total.
 */
export class SumsAbove {
  private readonly all = { sum: 0, rows: 0 };
  private group = { sum: 0, rows: 0 };

  constructor(private readonly cells: readonly CellValue[]) {}

  /** Goes past a row: one of a client, or a total, which ends a group. */
  pass(row: number, isTotal: boolean): void {
    const cell = this.cells[row];
    if (isTotal) this.group = { sum: 0, rows: 0 };
    else if (typeof cell === 'number') {
      add(cell, this.all);
      add(cell, this.group);
    }
  }

  /** Whether the row has the sum, as exactly as a sum of decimals can be. */
  equals(row: number): boolean {
    const cell = this.cells[row];
    if (typeof cell !== 'number' || cell === 0) return false;
    return isSum(cell, this.all) || isSum(cell, this.group);
  }
}

const isSum = (number: number, { sum, rows }: { readonly sum: number; readonly rows: number }) =>
  rows >= leastRows && Math.abs(number - sum) <= 1e-9 * Math.abs(sum);

function add(number: number, sums: { sum: number; rows: number }): void {
  sums.sum += number;
  sums.rows += 1;
}
