import { areaOf, areaProperties, below, rightOf, type Area } from '../office/area';

/** What must be known of the workbook to make or delete a sheet of ClientTier's own. */
export interface AroundOwnSheet {
  /** The present value of the setting with the sheet's record, to restore it. */
  readonly setting: unknown;
  /** Whether the structure of the workbook is protected. */
  readonly isLocked: boolean;
  /** How many sheets the workbook has. */
  readonly sheets: number;
  readonly sheetNames: readonly string[];
  /** The names of all tables. */
  readonly tables: readonly string[];
}

/** A sheet of ClientTier's own and its present place. */
export interface PlacedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The cells from A1 to the last one in use. */
  readonly used: Area;
}

/**
 * Reads the workbook around a sheet of ClientTier's own (`around`). Also returns two functions: `place` finds the sheet
 * with a table, even if it was renamed, and returns undefined if the table is gone; `isOn` returns whether a table is
 * on a sheet.
 *
 * @param key the setting that holds the record
 */
export async function lookAround(context: Excel.RequestContext, key: string) {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  const tables = workbook.tables.load('items/name,items/worksheet/id,items/worksheet/name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  workbook.protection.load('protected');
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  const around: AroundOwnSheet = {
    setting: value,
    isLocked: workbook.protection.protected,
    sheets: sheets.items.length,
    sheetNames: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
  };
  const sheetOf = (table: string) => tables.items.find(({ name }) => name === table)?.worksheet;
  return {
    around,
    isOn: (table: string, sheetId: string) => sheetOf(table)?.id === sheetId,
    async place(table: string): Promise<PlacedSheet | undefined> {
      const found = sheetOf(table);
      if (!found) return undefined;
      const used = workbook.worksheets.getItem(found.id).getUsedRange(true).load(areaProperties);
      await context.sync();
      const area = areaOf(used);
      return {
        sheetId: found.id,
        sheetName: found.name,
        isProtected: sheets.items.find(({ id }) => id === found.id)!.protection.protected,
        used: { top: 0, left: 0, rows: below(area), columns: rightOf(area) },
      };
    },
  };
}
