/** What a column of a list of orders may hold. An order has one line in the list, or several. */
export const orderRoles = [
  'client',
  'name',
  'date',
  'amount',
  'orderNumber',
  'quantity',
  'price',
  'discount',
  'refunded',
  'cost',
  'profit',
  'status',
  'secondStatus',
  'source',
  'referredBy',
  'currency',
] as const;
export type OrderRole = (typeof orderRoles)[number];

/** Maps each role to the index of its column in the list. */
export type OrderColumns = { readonly [Role in OrderRole]?: number };

/**
 * Returns the columns with another column for a role, or with none. A column has one role only, so it loses its former
 * one.
 */
export function withColumn(columns: OrderColumns, role: OrderRole, column: number | undefined): OrderColumns {
  const others = Object.entries(columns).filter(([each, taken]) => each !== role && taken !== column);
  return { ...Object.fromEntries(others), ...(column !== undefined && { [role]: column }) };
}
