import type { Customers } from '../../../../src/sheet/customers';
import type { Plan } from '../../../../src/sheet/plan/plan';
import { planFor } from '../../../sheet/plan-for';

const headers = ['Client', 'Sales', 'Loyalty'];

export interface List {
  readonly customers: Customers;
  readonly plan: Plan;
}

/** Makes the list on a sheet that has one client, Birch, with these sales. */
export function listOf(sheetName: string, sales: number): List {
  const range = { sheetId: sheetName, sheetName, top: 0, left: 0, rows: 1, columns: 3 };
  const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
  const plan = planFor(
    range,
    {
      modelId: 'sales-loyalty',
      columns: { sales: 1, loyalty: 2 },
      cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) },
      language: 'en',
      asOf: 46000,
    },
    { measures: { sales: [sales], loyalty: [2] }, otherHeaders: headers, headers },
  );
  const customers = { range, headers, samples: [['Birch', sales, 2]], segmentedBy: [] };
  return { plan, customers: customers as unknown as Customers };
}
