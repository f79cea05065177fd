import { readListRecord, type ListRecord } from '../../summary/sheet/list-record';
import { areaOf, areaProperties, below, rightOf, type Area } from '../office/area';

/** A sheet of ClientTier's own with a list. */
export interface ListSheet {
  readonly record: ListRecord;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The table, its header included. */
  readonly area: Area;
  /** From A1 to the last cell in use. */
  readonly used: Area;
}

/** What the workbook has of such a sheet, and whether a sheet can be deleted. */
export interface ListSheetFound {
  readonly made?: ListSheet;
  /** The setting as it is, to restore it. */
  readonly setting: unknown;
  readonly isLocked: boolean;
  readonly sheets: number;
  /** The names of all tables. */
  readonly tables: readonly string[];
}

/**
 * Finds the sheet by its table, whatever the sheet is called now.
 *
 * @param key the setting that holds its record
 */
export async function findListSheet(context: Excel.RequestContext, key: string): Promise<ListSheetFound> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
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
  const record = readListRecord(value);
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
