/** The demo's list of orders: its file, sheet and table, the headers, and from where clients came. */
export const sampleOrders = {
  name: 'Orders',
  headers: ['Order number', 'Order date', 'Client', 'Amount', 'Cost', 'Source', 'Manager'],
  sources: ['Referral', 'Trade fair', 'Website', 'Phone call'],
};
