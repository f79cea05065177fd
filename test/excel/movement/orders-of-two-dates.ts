import type { Rows } from '../open-book';

/** Orders of five clients. ABC by sales, on 2025-03-31 and on 2026-03-31, is counted by hand in the tests. */
export const ordersOfTwoDates: Rows = [
  ['Order no', 'Customer', 'Order date', 'Amount'],
  ['R1', 'Ann', "'2025-01-10", 80],
  ['R2', 'Ann', "'2025-06-01", 10],
  ['R3', 'Bob', "'2025-02-01", 15],
  ['R4', 'Bob', "'2025-07-01", 85],
  ['R5', 'Cid', "'2025-03-01", 5],
  ['R6', 'Dan', "'2023-01-01", 40],
  ['R7', 'Dan', "'2026-01-01", 20],
  ['R8', 'Eve', "'2026-02-01", 5],
];
