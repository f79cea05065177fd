import { readClientsRecord, clientsRecordKey } from '../../orders/sheet/clients-record';
import { movementKey } from '../../movement/sheet/movement-record';
import type { Customers } from '../../sheet/customers';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { untilAnswered } from '../office/run-in-excel';

/** What can be compared, and what was compared before. */
export interface MovementOffer {
  /** The day of the sheet of clients. */
  readonly asOf: number;
  /** The sheet of the last comparison. */
  readonly sheet?: string;
}

/** Returns what can be compared for these clients; undefined if ClientTier did not make them from orders. */
export function findMovementOffer({ range }: Customers): Promise<MovementOffer | undefined> {
  return untilAnswered(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
    await context.sync();
    const record = setting.isNullObject ? undefined : readClientsRecord(setting.value);
    if (!record || record.table !== range.tableName) return undefined;
    const { made } = await findListSheet(context, movementKey);
    return { asOf: record.asOf, ...(made && { sheet: made.sheetName }) };
  }, {});
}
