import { peerRows } from './peer-data';

export type Customer = Readonly<Record<'recency' | 'frequency' | 'monetary', number>>;

export function customersOfFile(): Customer[] {
  return peerRows('customers.csv').map(([, revenue, orders, days]) => ({
    recency: Number(days),
    frequency: Number(orders),
    monetary: Number(revenue),
  }));
}

/** The orders of each customer added up, as of the last day of 2006. */
export function customersOfOrders(): Customer[] {
  const byCustomer = new Map<string, Customer>();
  for (const [id, date, revenue] of peerRows('orders.csv')) {
    const days = (Date.parse('2006-12-31') - Date.parse(date!)) / 86_400_000;
    const { recency, frequency, monetary } = byCustomer.get(id!) ?? {
      recency: Infinity,
      frequency: 0,
      monetary: 0,
    };
    byCustomer.set(id!, {
      recency: Math.min(recency, days),
      frequency: frequency + 1,
      monetary: monetary + Number(revenue),
    });
  }
  return [...byCustomer.values()];
}
