/** The demo's list of orders: the names of its file, sheet and table, the headers, and the sources of clients. */
export const sampleOrders = {
  name: 'Orders',
  headers: ['Order number', 'Order date', 'Client', 'Amount', 'Cost', 'Source', 'Manager'],
  sources: ['Referral', 'Trade fair', 'Website', 'Phone call'],
};
