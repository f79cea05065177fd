import type { ListCells } from '../list';

/** How many clients the Pareto chart shows on the day, and how. */
export interface CountedColumns {
  /** Number of clients with a column of their own. */
  readonly columns: number;
  /** Number of clients who are together in one more column. */
  readonly others: number;
  /** Number of clients with an amount above 0, and the sum of these amounts. */
  readonly clients: number;
  readonly total: number;
  /**
   * Number of clients with an amount of 0 or less. They are left out, because they would lift the line above 100 % and
   * lower it again.
   */
  readonly leftOut: number;
}

/** The most clients with a column of their own. With more, columns would be thinner than a line. */
export const mostColumns = 20;

/** Counts the columns for the clients with a segment. Undefined if no amount is above 0. */
export function countColumns({ tiers, values = [] }: ListCells): CountedColumns | undefined {
  const amounts = values.filter((value, row): value is number => {
    const hasSegment = typeof tiers[row] === 'string' && tiers[row] !== '';
    return hasSegment && typeof value === 'number';
  });
  const positive = amounts.filter((value) => value > 0);
  const clients = positive.length;
  if (clients === 0) return undefined;
  // If only one client would be in the column of others, she gets a column of her own.
  const columns = clients <= mostColumns + 1 ? clients : mostColumns;
  return {
    columns,
    others: clients - columns,
    clients,
    total: positive.reduce((sum, value) => sum + value, 0),
    leftOut: amounts.length - clients,
  };
}
