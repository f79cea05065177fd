import type { CellValue } from '../../sheet/cells/cell';
import type { SegmentRole } from '../../sheet/segment-role';
import { areaOf, areaProperties, rangeAt, rightOf, type Area } from '../office/area';
import { moveBackBeside } from '../own/beside-table';
import { addedWithoutName } from '../own/added-without-name';
import { ChangedAgain } from '../own/restore-column';
import { cellAfter, type AroundColumns } from '../own/take-out-columns';
import type { Journal, JournalColumn } from './journal';
import type { GivenBack, LocatedColumns } from './located-columns';
import { firstFilledCell } from './require-room';

export type TableAround = AroundColumns & Area;

export interface Found {
  readonly located: LocatedColumns;
  readonly around: TableAround | undefined;
}

/** What is known of a table before columns that a run added are deleted from it. */
export interface MadeInTable {
  readonly headers: { readonly [Role in SegmentRole]?: CellValue };
  /** The width that each of these sheet columns must have once the columns are deleted, if others move left then. */
  readonly widths: ReadonlyMap<number, number>;
  /** The cells in use on the sheet. */
  readonly used?: Area;
}

/**
 * Reads the headers of the columns that a run added to a table. A column that somebody inserted between them takes its
 * width along when it moves left.
 *
 * @throws ChangedAgain if somebody has moved the columns meanwhile
 */
export async function lookAtMade(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  made: readonly JournalColumn[],
  { located, around }: Found,
): Promise<MadeInTable> {
  if (!around) return { headers: {}, widths: new Map() };
  const placed = made.map(({ role, before }) => ({ role, before, at: located[role]! }));
  const headers = placed.map(({ at }) => at.range(1).load('values,columnIndex'));
  const first = Math.min(rightOf(around), ...placed.map(({ at }) => at.place.left));
  const count = rightOf(around) - first;
  const cells =
    count === made.length
      ? []
      : Array.from({ length: count }, (_, index) =>
          rangeAt(sheet, { ...around, left: first + index, rows: 1, columns: 1 }).load({
            format: { columnWidth: true },
          }),
        );
  const used = sheet.getUsedRangeOrNullObject(true).load(areaProperties);
  await context.sync();
  if (headers.some(({ columnIndex }, index) => columnIndex !== placed[index]!.at.place.left))
    throw new ChangedAgain('Columns were inserted or deleted while a run was put back');
  const isMade = (column: number) => placed.some(({ at }) => at.place.left === column);
  const staying = cells.filter((_, index) => !isMade(first + index)).map(({ format }) => format.columnWidth);
  const widths = [...staying, ...placed.map(({ before }) => before.width)];
  return {
    headers: Object.fromEntries(placed.map(({ role }, index) => [role, headers[index]!.values[0]![0]])),
    widths: new Map(cells.map((_, index) => [first + index, widths[index]!])),
    ...(!used.isNullObject && { used: areaOf(used) }),
  };
}

/** Queues giving their widths to the columns that will be where others are now. */
export function setWidths(around: TableAround, widths: MadeInTable['widths']): void {
  for (const [column, width] of widths) cellAfter(around, 0, column).format.columnWidth = width;
}

/** Returns the headers of table columns that were added but got no name. */
export function unnamedOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { columns, table, toWrite }: Journal,
  { located, around }: Found,
): Promise<string[]> {
  const isNamed = ({ role }: JournalColumn) => located[role] !== undefined;
  const made = columns.filter(({ isNew }) => isNew);
  return addedWithoutName(context, sheet, around!, {
    before: table!.columns,
    named: made.filter(isNamed).map(({ role }) => located[role]!.place.left),
    most: made.filter((column) => !isNamed(column) && !toWrite[column.role]).length,
  });
}

/**
 * Returns by how many columns what stands beside a table must be moved back to the right once `going` columns are
 * deleted. Nothing stood there before the run, so somebody has typed or inserted it since.
 */
export async function gapBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  around: TableAround,
  { used, going }: { readonly used: Area | undefined; readonly going: number },
  given: GivenBack,
): Promise<number> {
  const columns = used ? rightOf(used) - rightOf(around) : 0;
  if (columns <= 0 || (going === 0 && !given.beside)) return 0;
  const space = { ...around, left: rightOf(around), columns };
  const filled = await firstFilledCell(context, { survey: { sheet, used } }, space);
  if (!filled) return 0;
  const distance = filled.left - rightOf(around);
  // As columns are deleted, what is beside the table keeps its distance from it: then it is not moved back yet.
  if (given.beside?.distance === distance) return given.beside.columns;
  given.beside ??= { distance, columns: going };
  return going;
}

/**
 * Queues looking, just before `going` columns are deleted, whether somebody has typed or inserted something beside the
 * table in that moment. The function that it returns then moves it back.
 */
export function watchBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table }: TableAround,
  going: number,
  given: GivenBack,
): () => Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true).load(areaProperties);
  const whole = table.getRange().load(areaProperties);
  return async () => {
    const before = areaOf(whole);
    if (used.isNullObject || rightOf(areaOf(used)) <= rightOf(before)) return;
    const now = { table, ...before, columns: before.columns - going };
    const gap = await gapBeside(context, sheet, now, { used: areaOf(used), going }, given);
    if (gap === 0) return;
    moveBackBeside(table, gap);
    await context.sync();
  };
}
