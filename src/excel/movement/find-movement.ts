import { readClientsRecord, clientsRecordKey } from '../../orders/sheet/clients-record';
import { movementKey, readMovementRecord, type MovementRecord } from '../../movement/sheet/movement-record';
import type { Customers } from '../../sheet/customers';
import { areaOf, areaProperties, below, rightOf, type Area } from '../office/area';
import { untilAnswered } from '../office/run-in-excel';

/** The sheet of a comparison that ClientTier made. */
export interface MovementSheet {
  readonly record: MovementRecord;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The table, its header included. */
  readonly area: Area;
  /** From A1 to the last cell in use. */
  readonly used: Area;
}

/** What the workbook has of a comparison, and whether a sheet can be deleted. */
export interface MovementFound {
  readonly made?: MovementSheet;
  /** The setting as it is, to restore it. */
  readonly setting: unknown;
  readonly isLocked: boolean;
  readonly sheets: number;
  /** The names of all tables. */
  readonly tables: readonly string[];
}

/** Finds the comparison by its table, whatever the sheet is called now. */
export async function findMovement(context: Excel.RequestContext): Promise<MovementFound> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(movementKey).load('value');
  const tables = workbook.tables.load('items/name,items/worksheet/id,items/worksheet/name');
  const sheets = workbook.worksheets.load('items/id,items/protection/protected');
  workbook.protection.load('protected');
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  const found = {
    setting: value,
    isLocked: workbook.protection.protected,
    sheets: sheets.items.length,
    tables: tables.items.map(({ name }) => name),
  };
  const record = readMovementRecord(value);
  const table = record && tables.items.find(({ name }) => name === record.table);
  if (!record || !table) return found;
  const { id: sheetId, name: sheetName } = table.worksheet;
  const range = workbook.tables.getItem(record.table).getRange().load(areaProperties);
  const used = workbook.worksheets.getItem(sheetId).getUsedRange(true).load(areaProperties);
  await context.sync();
  const inUse = areaOf(used);
  return {
    ...found,
    made: {
      ...{ record, sheetId, sheetName },
      isProtected: sheets.items.find(({ id }) => id === sheetId)!.protection.protected,
      area: areaOf(range),
      used: { top: 0, left: 0, rows: below(inUse), columns: rightOf(inUse) },
    },
  };
}

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
    const { made } = await findMovement(context);
    return { asOf: record.asOf, ...(made && { sheet: made.sheetName }) };
  }, {});
}
