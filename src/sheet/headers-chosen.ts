import type { Choice } from './choice';
import type { Customers } from './customers';
import { headerAtIndex } from './segments-beside';

/** The header of each measure's column, by measure id. */
export function headersChosen(
  { columns }: Choice,
  customers: Pick<Customers, 'headers' | 'range'>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).map(([id, index]) => [id, headerAtIndex(customers, index)]),
  );
}
