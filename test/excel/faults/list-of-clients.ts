import type { Choice } from '../../../src/sheet/choice';
import { choice as medians } from '../customers';
import type { Book } from '../open-book';

/** A sheet, as another user edits it without the add-in. */
export type EditedSheet = Parameters<Parameters<Book['layOut']>[1]>[0];

export const header = ['Client', 'Sales', 'City', 'Loyalty'];

/** Clients of all four segments, in no order. */
export const listOfClients = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    `Client ${index + 1}`,
    ((index * 37) % 100) * 10,
    'Bonn',
    (index * 13) % 10,
  ]);

/** Cut-offs of 500 and 5, fixed so that each client's tier depends on that client's numbers only. */
export const choice: Choice = {
  ...medians,
  cutoffs: {
    sales_cutoff: { kind: 'fixed', value: 500 },
    loyalty_cutoff: { kind: 'fixed', value: 5 },
  },
};
