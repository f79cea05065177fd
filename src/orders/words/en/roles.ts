/** The names of the columns of a list of orders, in messages and in the pane. */
export const roles = {
  client: 'Client',
  name: 'Client name',
  date: 'Order date',
  amount: 'Amount',
  orderNumber: 'Order number',
  quantity: 'Quantity',
  price: 'Price',
  discount: 'Discount',
  refunded: 'Refunded amount',
  cost: 'Cost',
  profit: 'Profit',
  status: 'Status',
  secondStatus: 'Second status',
  source: 'Source',
  referredBy: 'Referred by',
  currency: 'Currency',
};
