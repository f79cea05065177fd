import type { CellValue } from '../../../sheet/cells/cell';
import type { NotPutBack } from '../../../sheet/record/not-put-back';
import type { SegmentRole } from '../../../sheet/segment-role';
import { runSliced } from '../../office/run-sliced';
import { whatIsNotPutBack, type RestoredColumn } from '../../own/restore/not-as-before';
import { requireSamePlace, restoreColumn } from '../../own/restore/restore-column';
import {
  oursInAnyRow,
  oursInItsRow,
  restoredCells,
  rowsTyped,
  type IsOurs,
} from '../../own/restore/restored-cells';
import type { Journal } from '../journal/journal';
import { formatsToGive, textsToTakeOff } from './formats-to-restore';
import type { LocatedColumns } from './located-columns';
import { readAgain, type ColumnOfRun, type ReadAgain } from './read-again';

/** Rows below the header into which the user typed something since the run began, for each column. */
export type TypedRows = { [Role in SegmentRole]?: readonly number[] };

/** What came of restoring cells. */
interface Restored {
  /** The rows into which the user typed, in columns that the run made: these cells stay. */
  readonly typed: TypedRows;
  /** What could not be put back, because its clients were not found again. */
  readonly notPutBack?: NotPutBack;
}

/**
 * Restores the cells that a run has overwritten, each beside its client, wherever her row is now. Keeps what the user
 * typed since. May run several times.
 *
 * @throws ChangedAgain if somebody edits the sheet meanwhile
 */
export async function restoreCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  located: LocatedColumns,
): Promise<Restored> {
  const [first, ...others] = journal.columns.flatMap((column): ColumnOfRun[] => {
    const found = located[column.role];
    return found ? [{ column, found }] : [];
  });
  const typed: TypedRows = {};
  if (!first) return { typed };
  const columns = [first, ...others] as const;
  const now = await readAgain(context, sheet, journal, columns);
  const ofEarlier: RestoredColumn[] = [];
  for (const [index, each] of columns.entries()) {
    const { column, found } = each;
    const present = now.written[index]!;
    const { isOurs, isOfRun } = whoseOf(journal, column.role);
    const restored = await restoreOne(context, sheet, journal, each, { present, isOurs }, now);
    if (column.isNew) typed[column.role] = rowsTyped(isOurs, present, restored, now.moved);
    else {
      // Beside a client who was not found again, what a finished run wrote stays: it is nothing of hers.
      const standing = (cell: CellValue, row: number) =>
        now.moved.rows[row] === undefined && isOfRun(cell, undefined) ? '' : cell;
      const cells = present.map((cell, row) => restored[row] ?? standing(cell, row));
      ofEarlier.push({ at: found.place.left, previous: column.previous, cells });
    }
  }
  const notPutBack = await runSliced(
    whatIsNotPutBack(
      ofEarlier,
      journal.read.map(({ cells }) => cells),
      now.read.map(({ cells }) => cells),
      now.moved,
    ),
  );
  return { typed, ...(notPutBack && { notPutBack }) };
}

/** Returns tests of whether the run wrote a cell: for putting it back, and whether any row of the run had it. */
function whoseOf({ toWrite, written: { modelId }, isDone }: Journal, role: SegmentRole) {
  const written = { inputs: toWrite[role], modelId };
  const isOfRun = oursInAnyRow(written);
  return { isOurs: isDone ? oursInItsRow(written) : isOfRun, isOfRun };
}

/**
 * Restores the cells of a column, and their number formats.
 *
 * @param present what the column holds now
 * @returns what was entered; null for a cell that stays
 */
async function restoreOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  { column, found }: ColumnOfRun,
  { present, isOurs }: { readonly present: readonly CellValue[]; readonly isOurs: IsOurs },
  now: ReadAgain,
): Promise<readonly (CellValue | null)[]> {
  const { range, place } = found;
  const overwrittenIn = (row: number) => column.movedThere.get(now.keyOf(row));
  const restored = journal.toWrite[column.role]
    ? await runSliced(restoredCells(isOurs, { ...column, overwrittenIn }, present, now.moved))
    : present.map(() => null);
  const texts = await textsToTakeOff(context, sheet, column, { left: place.left, restored }, now);
  const formats = formatsToGive(column, now);
  if (formats.size > 0 || restored.some((cell) => cell !== null)) {
    const toRestore = { range: () => range(place.rows), place, now: present, restored, texts, formats };
    await restoreColumn(context, toRestore, now.read.slice(0, journal.labels));
  } else await requireSamePlace(context, found);
  return restored;
}
