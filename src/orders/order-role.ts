/** What a column of an order list may hold. A list has one line an order, or several. */
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
  'source',
  'referredBy',
  'currency',
] as const;
export type OrderRole = (typeof orderRoles)[number];

/** The chosen column of each role, by its index among the columns of the list. */
export type OrderColumns = { readonly [Role in OrderRole]?: number };

/** Gives a role another column, or none. A column has one role: it loses the one that it had. */
export function withColumn(columns: OrderColumns, role: OrderRole, column: number | undefined): OrderColumns {
  const others = Object.entries(columns).filter(([each, taken]) => each !== role && taken !== column);
  return { ...Object.fromEntries(others), ...(column !== undefined && { [role]: column }) };
}
