/** Makes an object with one value per column. */
export const byColumns = <Column extends string, Value>(
  columns: readonly Column[],
  valueOf: (column: Column, index: number) => Value,
): Record<Column, Value> =>
  Object.fromEntries(columns.map((column, index) => [column, valueOf(column, index)])) as Record<
    Column,
    Value
  >;
