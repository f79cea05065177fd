import { readClientsRecord, clientsRecordKey } from '../../orders/sheet/clients-record';
import { movementKey } from '../../movement/sheet/movement-record';
import type { Customers } from '../../sheet/customers';
import { historyKey } from '../../history/sheet/history-record';
import { SheetProblem } from '../../sheet/problem';
import { daysInHistory } from '../history/read-history-sheet';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { untilAnswered } from '../office/run-in-excel';

/** The dates that can be compared, and the sheet of the last comparison. */
export interface MovementOffer {
  /** The as-of date of the sheet of clients; left out if ClientTier did not make it from orders. */
  readonly asOf?: number;
  /** The days of the runs of each model in the history, by the model's id; left out if there is none. */
  readonly runs?: Readonly<Record<string, readonly number[]>>;
  /** The name of the sheet with the last comparison; left out if there is none. */
  readonly sheet?: string;
}

/** Returns which dates can be compared for these clients. */
export function findMovementOffer({ range }: Customers): Promise<MovementOffer> {
  return untilAnswered(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
    await context.sync();
    const record = setting.isNullObject ? undefined : readClientsRecord(setting.value);
    const areOrders = record !== undefined && record.table === range.tableName;
    const runs = await runsIn(context);
    const { made } = await findListSheet(context, movementKey);
    return {
      ...(areOrders && { asOf: record.asOf }),
      ...(runs && { runs }),
      ...(made && { sheet: made.sheetName }),
    };
  }, {});
}

/** Returns the days of the runs in the history; undefined if there is none, or none that can be read. */
async function runsIn(context: Excel.RequestContext): Promise<MovementOffer['runs']> {
  const { made } = await findListSheet(context, historyKey);
  if (!made) return undefined;
  try {
    return await daysInHistory(context, made);
  } catch (error) {
    // The section about the history says what is wrong with it.
    if (error instanceof SheetProblem) return undefined;
    throw error;
  }
}
