import { careTables, type CareTable } from '../../care/sheet/care-input';
import { careKey, readCareRecord, type CareRecord } from '../../care/sheet/care-record';
import { words } from '../../care/words/languages';
import type { CellValue } from '../../sheet/cells/cell';
import type { RunOptions } from '../../sheet/progress';
import { lookAround, type AroundOwnSheet, type PlacedSheet } from '../new-sheet/around-sheet';
import { areaOf, areaProperties, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';
import { retryUntilDone } from '../office/waiting/retry-until-done';
import { atOnce, untilAnswered } from '../office/run-in-excel';

/** A table with its formulas and values, column by column, the header first. */
export interface CareTableRead {
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** Returns the rows of a table as they were entered, without its header. */
export const enteredRows = ({ area, formulas }: CareTableRead): CellValue[][] =>
  Array.from({ length: area.rows - 1 }, (_, row) => formulas.map((cells) => cells[row + 1]!));

/** The care plan of an earlier run. */
export interface CareSheet extends PlacedSheet {
  readonly record: CareRecord;
  /** The tables that still exist. */
  readonly tables: { readonly [Table in CareTable]?: CareTableRead };
}

/** The visit log. */
export interface LogSheet extends PlacedSheet {
  readonly record: CareRecord['log'];
  readonly table: CareTableRead;
  /** The topics beside it. */
  readonly topics: readonly CellValue[];
}

/** The care plan and the visit log, if the workbook has them, and whether sheets can be deleted. */
export interface CareFound extends AroundOwnSheet {
  readonly made?: CareSheet;
  readonly log?: LogSheet;
}

/** Finds the care plan and the visit log by their tables, even if their sheets were renamed. */
export async function findCare(context: Excel.RequestContext): Promise<CareFound> {
  const { around, place, isOn } = await lookAround(context, careKey);
  const record = readCareRecord(around.setting);
  if (!record) return around;
  const ofPlan = await place(record.tables.plan);
  const ofLog = await place(record.log.table);
  const read: { -readonly [Table in CareTable]?: CareTableRead } = {};
  for (const id of ofPlan ? careTables : []) {
    const name = record.tables[id];
    if (isOn(name, ofPlan!.sheetId)) read[id] = await readTable(context, ofPlan!.sheetId, name);
  }
  const { topics } = record.log;
  const listed =
    ofLog && topics && isOn(topics.table, ofLog.sheetId)
      ? await readTable(context, ofLog.sheetId, topics.table)
      : undefined;
  return {
    ...around,
    ...(ofPlan && { made: { ...ofPlan, record, tables: read } }),
    ...(ofLog && {
      log: {
        ...ofLog,
        record: record.log,
        table: await readTable(context, ofLog.sheetId, record.log.table),
        topics: listed?.values[0]?.slice(1) ?? words[record.log.above.language].log.topics,
      },
    }),
  };
}

/** Returns whether the tables of a plan still hold what was read. Repeats the question until Excel answers. */
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

/**
 * How many times as long as usual cells of the plan are: seven formulas of a row are some 2,000 characters, so that an
 * answer with as many rows as usual would exceed 5 MB.
 */
const lengthOfFormulas = 5;

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
  const read = (member: 'formulas' | 'values', length: number) =>
    readColumns(
      context,
      sheet,
      area,
      columns.map((column) => ({ column, member })),
      { length },
    );
  return { area, formulas: await read('formulas', lengthOfFormulas), values: await read('values', 1) };
}

/** Returns the name of the sheet with the care plan; undefined if there is none. */
export function findCareSheet(): Promise<string | undefined> {
  return untilAnswered(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(careKey).load('value');
    const tables = context.workbook.tables.load('items/name,items/worksheet/name');
    await context.sync();
    const record = setting.isNullObject ? undefined : readCareRecord(setting.value);
    return tables.items.find(({ name }) => name === record?.tables.plan)?.worksheet.name;
  }, {});
}
