import { careTables, type CareTable } from '../../care/sheet/care-input';
import { careKey, readCareRecord, type CareRecord } from '../../care/sheet/care-record';
import type { CellValue } from '../../sheet/cells/cell';
import type { RunOptions } from '../../sheet/progress';
import { areaOf, areaProperties, below, rightOf, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';
import { retryUntilDone } from '../office/retry-until-done';
import { atOnce, untilAnswered } from '../office/run-in-excel';

/** A table with its cells, its header first, column by column. */
export interface CareTableRead {
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

interface OnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** From A1 to the last cell in use. */
  readonly used: Area;
}

/** The care plan that ClientTier made. */
export interface CareSheet extends OnSheet {
  readonly record: CareRecord;
  /** The tables that are still there. */
  readonly tables: { readonly [Table in CareTable]?: CareTableRead };
}

/** The visit log. */
export interface LogSheet extends OnSheet {
  readonly record: CareRecord['log'];
  readonly table: CareTableRead;
}

/** What the workbook has of a care plan, and whether sheets can be deleted. */
export interface CareFound {
  readonly made?: CareSheet;
  readonly log?: LogSheet;
  /** The setting as it is, to restore it. */
  readonly setting: unknown;
  readonly isLocked: boolean;
  readonly sheets: number;
  /** The names of all tables. */
  readonly tableNames: readonly string[];
}

/** Finds the care plan and the visit log by their tables, whatever their sheets are called now. */
export async function findCare(context: Excel.RequestContext): Promise<CareFound> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(careKey).load('value');
  const tables = workbook.tables.load('items/name,items/worksheet/id,items/worksheet/name');
  const sheets = workbook.worksheets.load('items/id,items/protection/protected');
  workbook.protection.load('protected');
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  const found = {
    setting: value,
    isLocked: workbook.protection.protected,
    sheets: sheets.items.length,
    tableNames: tables.items.map(({ name }) => name),
  };
  const record = readCareRecord(value);
  if (!record) return found;
  const sheetOf = (name: string) => tables.items.find((table) => table.name === name)?.worksheet;
  const onSheet = async ({ id, name }: Excel.Worksheet): Promise<OnSheet> => {
    const used = workbook.worksheets.getItem(id).getUsedRange(true).load(areaProperties);
    await context.sync();
    const area = areaOf(used);
    return {
      ...{ sheetId: id, sheetName: name },
      isProtected: sheets.items.find((sheet) => sheet.id === id)!.protection.protected,
      used: { top: 0, left: 0, rows: below(area), columns: rightOf(area) },
    };
  };
  const ofPlan = sheetOf(record.tables.plan);
  const ofLog = sheetOf(record.log.table);
  const read: { -readonly [Table in CareTable]?: CareTableRead } = {};
  for (const id of ofPlan ? careTables : []) {
    const name = record.tables[id];
    if (sheetOf(name)?.id === ofPlan!.id) read[id] = await readTable(context, ofPlan!.id, name);
  }
  return {
    ...found,
    ...(ofPlan && { made: { ...(await onSheet(ofPlan)), record, tables: read } }),
    ...(ofLog && {
      log: {
        ...(await onSheet(ofLog)),
        record: record.log,
        table: await readTable(context, ofLog.id, record.log.table),
      },
    }),
  };
}

/** Returns whether the tables of a plan still hold what was read of them; asks until Excel answers. */
export const isAsRead = (made: CareSheet, { onProgress }: RunOptions): Promise<boolean> =>
  retryUntilDone(() => atOnce((context) => isAsReadNow(context, made)), onProgress);

async function isAsReadNow(
  context: Excel.RequestContext,
  { sheetId, record, tables }: CareSheet,
): Promise<boolean> {
  for (const id of careTables) {
    const before = tables[id];
    if (!before) continue;
    const table = context.workbook.tables.getItemOrNullObject(record.tables[id]).load('name');
    await context.sync();
    if (table.isNullObject) return false;
    const { formulas } = await readTable(context, sheetId, table.name);
    if (JSON.stringify(formulas) !== JSON.stringify(before.formulas)) return false;
  }
  return true;
}

async function readTable(
  context: Excel.RequestContext,
  sheetId: string,
  name: string,
): Promise<CareTableRead> {
  const { workbook } = context;
  const range = workbook.tables.getItem(name).getRange().load(areaProperties);
  await context.sync();
  const area = areaOf(range);
  const sheet = workbook.worksheets.getItem(sheetId);
  const columns = Array.from({ length: area.columns }, (_, index) => area.left + index);
  const read = (member: 'formulas' | 'values') =>
    readColumns(
      context,
      sheet,
      area,
      columns.map((column) => ({ column, member })),
    );
  return { area, formulas: await read('formulas'), values: await read('values') };
}

/** The names of the sheets of a care plan; undefined if there is none. */
export function findCareSheet(): Promise<string | undefined> {
  return untilAnswered(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(careKey).load('value');
    const tables = context.workbook.tables.load('items/name,items/worksheet/name');
    await context.sync();
    const record = setting.isNullObject ? undefined : readCareRecord(setting.value);
    return tables.items.find(({ name }) => name === record?.tables.plan)?.worksheet.name;
  }, {});
}
