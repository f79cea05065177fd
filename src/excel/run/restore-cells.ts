import type { CellValue } from '../../sheet/cells/cell';
import { rowsByWritten } from '../../sheet/record/rows-by-written';
import type { NotPutBack } from '../../sheet/record/not-put-back';
import { rowsBefore } from '../../sheet/record/rows-before';
import type { SegmentRole } from '../../sheet/segment-role';
import type { Area } from '../office/area';
import { runSliced } from '../office/run-sliced';
import { whatIsNotPutBack, type RestoredColumn } from '../own/not-as-before';
import { requireSamePlace, restoreColumn } from '../own/restore-column';
import type { Journal, JournalColumn } from './journal';
import { keyOfNew } from './keep-overwritten';
import { readColumns, type ColumnToRead, type ReadColumn } from '../office/read-columns';
import { nearestOf, type LocatedColumns } from './located-columns';
import {
  oursInAnyRow,
  oursInItsRow,
  restoredCells,
  rowNumbers,
  rowsTyped,
  textsOf,
  type Moved,
} from '../own/restored-cells';

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
  const { read, labels, missing = 0 } = journal;
  const columns = journal.columns.flatMap((column) => {
    const found = located[column.role];
    return found ? [{ column, found }] : [];
  });
  const [first] = columns;
  const typed: TypedRows = {};
  if (!first) return { typed };
  const { area, previous } = first.column;
  const { place } = first.found;
  const readNow = await placesOfRead(context, sheet, journal, place);
  const lefts = columns.map(({ found }) => found.place.left);
  const wanted: ColumnToRead[] = [
    ...readNow.map((column) => ({ column, member: 'values' as const })),
    ...lefts.map((column) => ({ column, member: 'formulas' as const })),
  ];
  const rowsNow = {
    top: place.top,
    // If rows were deleted since, cells that were written further down are now below the end of the columns.
    rows: Math.max(previous.length, place.rows + missing + Math.max(0, previous.length - area.rows)),
  };
  const cells = await readColumns(context, sheet, rowsNow, wanted);
  const clients = (column: readonly CellValue[]) => column.slice(1);
  const before = await runSliced(
    rowsBefore(
      read.map((column) => clients(column.cells)),
      cells.slice(0, readNow.length).map((column) => column.slice(1, place.rows)),
      labels,
    ),
  );
  const numbers = rowNumbers(before, place, { rows: area.rows, all: previous.length });
  const nowWritten = cells.slice(readNow.length);
  const byWritten = () =>
    rowsByWritten(numbers, area.rows, {
      written: columns.map(({ column: { role } }) => textsOf(journal.toWrite[role])),
      previous: columns.map(({ column }) => column.previous),
      now: nowWritten,
    });
  const rows = journal.isDone ? await runSliced(byWritten()) : numbers;
  const moved: Moved = {
    sheet: journal.sheetName,
    rows,
    columns: new Map([
      ...read.map(({ column }, index) => [column, readNow[index]!] as const),
      ...columns.map(({ column }, index) => [column.area.left, lefts[index]!] as const),
    ]),
    top: place.top,
  };
  const labelsNow = readNow.slice(0, labels).map((column, index) => ({ column, cells: cells[index]! }));
  const keyOf = (row: number) => keyOfNew(cells[0]?.[row], row, place.rows);
  const ofEarlier: RestoredColumn[] = [];
  for (const [index, { column, found }] of columns.entries()) {
    const now = nowWritten[index]!;
    const inputs = journal.toWrite[column.role];
    const written = { inputs, modelId: journal.written.modelId };
    const isOfRun = oursInAnyRow(written);
    // Beside a client who was not found again, what a finished run wrote stays: it is nothing of hers.
    const standing = (cell: CellValue, row: number) =>
      rows[row] === undefined && isOfRun(cell, undefined) ? '' : cell;
    const overwrittenIn = (row: number) => column.movedThere.get(keyOf(row));
    const isOurs = journal.isDone ? oursInItsRow(written) : isOfRun;
    const restored = inputs
      ? await runSliced(restoredCells(isOurs, { ...column, overwrittenIn }, now, moved))
      : now.map(() => null);
    const texts = await textsToTakeOff(context, sheet, column, { ...found.place, restored }, moved);
    const formats = formatsToGive(column, moved, keyOf);
    if (formats.size > 0 || restored.some((cell) => cell !== null)) {
      const range = () => found.range(found.place.rows);
      await restoreColumn(context, { range, place: found.place, now, restored, texts, formats }, labelsNow);
    } else await requireSamePlace(context, found);
    if (column.isNew) typed[column.role] = rowsTyped(isOurs, now, restored, moved);
    else
      ofEarlier.push({
        at: lefts[index]!,
        previous: column.previous,
        cells: now.map((cell, row) => restored[row] ?? standing(cell, row)),
      });
  }
  const notPutBack = await runSliced(
    whatIsNotPutBack(
      ofEarlier,
      read.map((column) => column.cells),
      cells.slice(0, readNow.length),
      moved,
    ),
  );
  return { typed, ...(notPutBack && { notPutBack }) };
}

/** Returns the number formats that the run has changed, by the present row of their clients. */
function formatsToGive(
  { formats, formatsThere }: JournalColumn,
  { rows }: Moved,
  keyOf: (row: number) => string,
): Map<number, string> {
  return new Map(
    rows.flatMap((was, row) => {
      const format = was === undefined ? formatsThere.get(keyOf(row)) : formats.get(was);
      return format === undefined ? [] : [[row, format] as const];
    }),
  );
}

/**
 * Returns the rows (the header is row 0) with a formula or number to restore and the format Text, which would turn it
 * into text. Adds the format to the journal, which restores it at the end.
 */
async function textsToTakeOff(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { formats }: JournalColumn,
  { left, top, restored }: Area & { readonly restored: readonly (CellValue | null)[] },
  { rows }: Moved,
): Promise<ReadonlySet<number>> {
  // A plain text such as "007" keeps its form only in a cell with the format Text.
  const isEntered = (cell: CellValue | null = null) =>
    typeof cell === 'string' ? /^[=']/.test(cell) : cell !== null;
  if (!restored.some(isEntered)) return new Set();
  const asked = { column: left, member: 'numberFormat' } as const;
  const [now = []] = await readColumns(context, sheet, { top, rows: restored.length }, [asked]);
  const texts = now.flatMap((format, index) => (format === '@' && isEntered(restored[index]) ? [index] : []));
  for (const index of texts) {
    const row = rows[index];
    if (row !== undefined && !formats.has(row)) formats.set(row, '@');
  }
  return new Set(texts);
}

/** Finds the columns that the plan read, by their headers; of several equal headers, the nearest. */
async function placesOfRead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { read, columns }: Journal,
  { top, left }: Area,
): Promise<number[]> {
  const moved = left - (columns.find(({ isNew }) => !isNew)?.area.left ?? left);
  const width = Math.max(left, ...read.map(({ column }) => column + Math.max(0, moved))) + 1;
  const row = sheet.getRangeByIndexes(top, 0, 1, width).load('values');
  await context.sync();
  const headers = row.values[0] as CellValue[];
  return read.map(({ column, cells }: ReadColumn) => nearestOf(headers, cells[0]!, column) ?? column);
}
