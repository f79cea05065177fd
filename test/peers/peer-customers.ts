import { peerRows } from './peer-data';

export type Customer = Readonly<Record<'recency' | 'frequency' | 'monetary', number>>;

export function customersOfFile(): Customer[] {
  return peerRows('customers.csv').map(([, revenue, orders, days]) => ({
    recency: Number(days),
    frequency: Number(orders),
    monetary: Number(revenue),
  }));
}

/** Returns each customer with the orders added up, as of the last day of 2006. */
export const customersOfOrders = (): Customer[] => [...customersUpTo('2006-12-31').values()];

/** Adds up the orders until a day; the keys are the customers' numbers. */
export function customersUpTo(day: string): Map<string, Customer> {
  const byCustomer = new Map<string, Customer>();
  for (const [id, date, revenue] of peerRows('orders.csv')) {
    const days = (Date.parse(day) - Date.parse(date!)) / 86_400_000;
    if (days < 0) continue;
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
  return byCustomer;
}
