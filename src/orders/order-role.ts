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
