import { checksum } from '../../orders/sheet/checksum';
import type { ClientsRecord } from '../../orders/sheet/clients-record';
import type { CellValue } from '../../sheet/cells/cell';
import type { ClientsPlan } from './plan-clients';

/** The cells that the sheet has once a plan is carried out, by the ids of its columns. */
export type CellsThen = ReadonlyMap<string, readonly CellValue[]>;

/** Returns the record of a plan that is carried out. */
export function recordOfPlan(
  { choice, orders, added, notes }: ClientsPlan,
  table: string,
  headers: ClientsRecord['headers'],
  cells: CellsThen,
  isTouched: boolean,
): ClientsRecord {
  const keys = cells.get('key')!;
  return {
    version: 1,
    language: choice.language,
    table,
    headers,
    checksums: Object.fromEntries([...cells].map(([id, column]) => [id, checksum(keys, column)])),
    rows: keys.length,
    asOf: added.asOf,
    notes,
    ...(isTouched && { isTouched: true as const }),
    orders: {
      sheetId: orders.range.sheetId,
      headers: orders.headers,
      columns: choice.columns,
      answers: choice.answers ?? {},
    },
  };
}
