import { readClientsRecord, clientsRecordKey } from '../../orders/sheet/clients-record';
import { movementKey } from '../../movement/sheet/movement-record';
import type { Customers } from '../../sheet/customers';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { untilAnswered } from '../office/run-in-excel';

/** The dates that can be compared, and the sheet of the last comparison. */
export interface MovementOffer {
  /** The as-of date of the sheet of clients. */
  readonly asOf: number;
  /** The name of the sheet with the last comparison; left out if there is none. */
  readonly sheet?: string;
}

/** Returns what can be compared for these clients. Undefined if their sheet was not made from orders by ClientTier. */
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
