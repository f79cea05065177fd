import type { CellValue } from '../../sheet/cells/cell';
import type { ListCells } from '../list';

/** A column of the Pareto chart. */
export interface ParetoColumn {
  readonly name: CellValue;
  readonly amount: number;
  /** The share of the total that this column and all columns before it have together; 1 for the last one. */
  readonly share: number;
}

/** The largest amounts, followed by the sum of all others. */
export interface LargestAmounts {
  readonly columns: readonly ParetoColumn[];
  readonly total: number;
  /** Number of clients with an amount above 0, and how many of them are together in the last column. */
  readonly clients: number;
  readonly others: number;
  /**
   * Number of clients with an amount of 0 or less. They are left out, because they would lift the line above 100 % and
   * lower it again.
   */
  readonly leftOut: number;
}

/** The most clients with a column of their own. With more, columns would be thinner than a line. */
export const mostColumns = 20;

/**
 * Returns the largest amounts of clients with a segment, from the largest down. Undefined if no amount is above 0.
 *
 * @param nameOfOthers returns the name of the last column, given the number of clients in it
 */
export function largestAmounts(
  { tiers, names, values = [] }: ListCells,
  nameOfOthers: (count: number) => string,
): LargestAmounts | undefined {
  const amounts = values.flatMap((value, row) => {
    const hasSegment = typeof tiers[row] === 'string' && tiers[row] !== '';
    return hasSegment && typeof value === 'number' ? [{ row, value }] : [];
  });
  const positive = amounts.filter(({ value }) => value > 0);
  if (positive.length === 0) return undefined;
  positive.sort((a, b) => b.value - a.value || a.row - b.row);
  const total = positive.reduce((sum, { value }) => sum + value, 0);
  // If only one client would be in the column of others, she gets a column of her own.
  const shown = positive.length <= mostColumns + 1 ? positive : positive.slice(0, mostColumns);
  const others = positive.length - shown.length;
  let sum = 0;
  const columns = shown.map(({ row, value }, index): ParetoColumn => {
    sum += value;
    const isLast = others === 0 && index === shown.length - 1;
    return { name: names?.[row] ?? index + 1, amount: value, share: isLast ? 1 : Math.min(1, sum / total) };
  });
  const rest = { name: nameOfOthers(others), amount: Math.max(0, total - sum), share: 1 };
  return {
    columns: others > 0 ? [...columns, rest] : columns,
    total,
    clients: positive.length,
    others,
    leftOut: amounts.length - positive.length,
  };
}
