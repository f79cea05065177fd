import { readListRecord, type ListRecord } from '../../summary/sheet/list-record';
import { lookAround, type AroundOwnSheet, type PlacedSheet } from '../new-sheet/around-sheet';
import { areaOf, areaProperties, type Area } from '../office/area';

/** A sheet with a list that ClientTier made. */
export interface ListSheet extends PlacedSheet {
  readonly record: ListRecord;
  /** The table, its header included. */
  readonly area: Area;
}

/** The sheet, if the workbook has it, and whether a sheet can be deleted. */
export interface ListSheetFound extends AroundOwnSheet {
  readonly made?: ListSheet;
}

/**
 * Finds the sheet by its table, even if the sheet was renamed.
 *
 * @param key the setting that holds its record
 */
export async function findListSheet(context: Excel.RequestContext, key: string): Promise<ListSheetFound> {
  const { around, place } = await lookAround(context, key);
  const record = readListRecord(around.setting);
  if (!record || !around.tables.includes(record.table)) return around;
  const range = context.workbook.tables.getItem(record.table).getRange().load(areaProperties);
  const placed = (await place(record.table))!;
  return { ...around, made: { ...placed, record, area: areaOf(range) } };
}
