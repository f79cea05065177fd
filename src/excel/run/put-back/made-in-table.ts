import type { CellValue } from '../../../sheet/cells/cell';
import type { SegmentRole } from '../../../sheet/segment-role';
import { rangeAt, rightOf } from '../../office/area';
import { addedWithoutName } from '../../own/added-without-name';
import type { TableAround } from '../../own/beside-table';
import { ChangedAgain } from '../../own/restore/restore-column';
import { requireTogether } from '../../own/require-together';
import { cellAfter } from '../../own/take-out-columns';
import type { Journal, JournalColumn } from '../journal/journal';
import type { LocatedColumns } from './located-columns';

export interface Found {
  readonly located: LocatedColumns;
  readonly around: TableAround | undefined;
}

/** A table, before the columns that a run added to it are deleted. */
export interface MadeInTable {
  readonly headers: { readonly [Role in SegmentRole]?: CellValue };
  /** The width, by sheet column, to set once the columns are deleted, if other columns move left then. */
  readonly widths: ReadonlyMap<number, number>;
}

/**
 * Reads the headers of the columns that a run added to a table. A column that somebody inserted between them must keep
 * its width when it moves left.
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
  await context.sync();
  if (headers.some(({ columnIndex }, index) => columnIndex !== placed[index]!.at.place.left))
    throw new ChangedAgain('Columns were inserted or deleted while a run was put back');
  const isMade = (column: number) => placed.some(({ at }) => at.place.left === column);
  const staying = cells.filter((_, index) => !isMade(first + index)).map(({ format }) => format.columnWidth);
  const widths = [...staying, ...placed.map(({ before }) => before.width)];
  return {
    headers: Object.fromEntries(placed.map(({ role }, index) => [role, headers[index]!.values[0]![0]])),
    widths: new Map(cells.map((_, index) => [first + index, widths[index]!])),
  };
}

/** Queues a request that Excel refuses if somebody has inserted or deleted a column between these. */
export const requireAsFound = (made: readonly JournalColumn[], located: LocatedColumns): void =>
  requireTogether(
    made
      .map(({ role }) => located[role]!)
      .map(({ place, range }) => ({ left: place.left, header: () => range(1) })),
  );

/** Queues setting widths of columns that move left, counted from the table's right edge. */
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
