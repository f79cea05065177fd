import { SheetProblem } from '../../sheet/problem';
import { recorded, type SegmentRecord } from '../../sheet/record/segment-record';
import { segmentRoles } from '../../sheet/segment-role';
import { widthsAfter } from '../../sheet/cells/widths-after';
import { areaOf, areaProperties, isSameArea, rightOf, type Area } from '../office/area';
import type { FoundCustomers } from '../find/found-customers';
import { countBeside, distanceBeside } from '../own/beside-table';
import { recordKey } from '../own/own-names';
import { cellAfter, type MadeColumn } from '../own/take-out-columns';

/*
 * When a column of a table is deleted, Excel moves everything to its right, in the table's rows, to the left: columns
 * of the table, whose widths must be set again, and cells beside the table, which must be moved back.
 */

/**
 * What to restore after columns are removed from a table, as plain data: widths, records of other runs, and cells
 * beside the table.
 */
export interface AroundTable {
  readonly area: Area;
  readonly columnsToGo: number;
  /** How far from the table's right edge the leftmost filled cell is, in the table's rows; undefined if there is none. */
  readonly beside?: number;
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /**
   * The new records of other runs with columns that move left within the table, with the keys of their settings. A
   * record holds the width that the column's place had before the run, so after the move that of the new place.
   */
  readonly records: readonly { readonly key: string; readonly record: SegmentRecord }[];
}

/**
 * Reads what is around the columns of a table before they are removed; undefined if the columns are in no table.
 *
 * @throws SheetProblem if rows or columns were inserted or deleted since the table was found, so that cells beside it
 *   would be missed
 */
export async function lookAroundTable(
  context: Excel.RequestContext,
  found: FoundCustomers,
  columns: readonly MadeColumn[],
): Promise<AroundTable | undefined> {
  const { survey, table } = found;
  if (!table) return undefined;
  const { area } = table;
  const right = survey.used ? rightOf(survey.used) : 0;
  const space = { ...area, left: rightOf(area), columns: Math.max(0, right - rightOf(area)) };
  let beside: number | undefined;
  if (space.columns > 0) {
    const now = table.table.getRange().load(areaProperties);
    const { filled } = countBeside(context, survey.sheet, { table: table.table, ...area });
    await context.sync();
    if (filled() > 0) beside = await distanceBeside(context, survey.sheet, table.table);
    if (!isSameArea(areaOf(now), area)) throw new SheetProblem('customersChanged', { sheet: survey.name });
  }
  return {
    area,
    columnsToGo: columns.length,
    beside,
    ...(await movedWidths(context, found, area, columns)),
  };
}

async function movedWidths(
  context: Excel.RequestContext,
  { own, survey }: FoundCustomers,
  table: Area,
  columns: readonly MadeColumn[],
): Promise<Pick<AroundTable, 'widths' | 'records'>> {
  const first = columns[0]!.area.left;
  const count = rightOf(table) - first;
  if (count === columns.length) return { widths: [], records: [] };
  const cells = Array.from({ length: count }, (_, index) =>
    survey.sheet.getCell(table.top, first + index).load({ format: { columnWidth: true } }),
  );
  await context.sync();

  const others = own.flatMap((run) =>
    segmentRoles.flatMap((role) => {
      const left = run.columns[role]?.left;
      return left === undefined ? [] : [{ run, role, left }];
    }),
  );
  const places = cells.map(({ format }, index) => {
    const column = first + index;
    const other = others.find(({ left }) => left === column);
    const goes = columns.some(({ area }) => area.left === column);
    const before = other ? recorded(other.run.record.before, other.role).width : format.columnWidth;
    return { column, goes, width: format.columnWidth, before };
  });
  const after = widthsAfter(places);
  const records = new Map<string, SegmentRecord>();
  places
    .filter(({ goes }) => !goes)
    .forEach(({ column }, index) => {
      const other = others.find(({ left }) => left === column);
      // Skips columns of a copied sheet: their record is that of the original.
      if (!other || other.run.isCopy) return;
      const key = recordKey(other.run.number);
      const record = records.get(key) ?? other.run.record;
      const before = { ...recorded(record.before, other.role), width: after.before[index]! };
      records.set(key, { ...record, before: { ...record.before, [other.role]: before } });
    });
  return {
    widths: places.map(({ column }, index) => ({ column, width: after.widths[index]! })),
    records: [...records].map(([key, record]) => ({ key, record })),
  };
}

/**
 * Queues restoring what removing the columns changed around the table, but for the cells beside it: sets column widths,
 * and writes the records of other runs. May run several times.
 */
export function restoreAroundTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  { area, columnsToGo, widths, records }: AroundTable,
): void {
  for (const { column, width } of widths)
    cellAfter({ table, ...area }, columnsToGo, column).format.columnWidth = width;
  for (const { key, record } of records) context.workbook.settings.add(key, record);
}
