import type { CellValue } from '../../../sheet/cells/cell';
import { rowsBefore } from '../../../sheet/record/rows-before';
import { rowsByWritten } from '../../../sheet/record/rows-by-written';
import type { Area } from '../../office/area';
import { readColumns, type ColumnToRead, type ReadColumn } from '../../office/read-columns';
import { runSliced } from '../../office/run-sliced';
import { rowNumbers, textsOf, type Moved } from '../../own/restore/restored-cells';
import type { Journal, JournalColumn } from '../journal/journal';
import { keyOfNew } from '../journal/keep-overwritten';
import { nearestOf, type LocatedColumn } from './located-columns';

/** A column that the run wrote, and where it is now. */
export interface ColumnOfRun {
  readonly column: JournalColumn;
  readonly found: LocatedColumn;
}

/** What the rows of a run hold now, header first. */
export interface ReadAgain {
  /** The columns that the plan read. */
  readonly read: readonly ReadColumn[];
  /** The columns that the run wrote, as formulas. */
  readonly written: readonly (readonly CellValue[])[];
  /** Which row each row was before the run, and which column each column. */
  readonly moved: Moved;
  /** Returns by what a row is known that was not there when the plan was made. */
  keyOf(row: number): string;
}

/** Reads the columns of a run again, and finds out which client is on which row. */
export async function readAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  journal: Journal,
  columns: readonly [ColumnOfRun, ...ColumnOfRun[]],
): Promise<ReadAgain> {
  const { read, labels, missing = 0 } = journal;
  const [{ column: first, found }] = columns;
  const { area, previous } = first;
  const { place } = found;
  const readNow = await placesOfRead(context, sheet, journal, place);
  const lefts = columns.map((each) => each.found.place.left);
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
  const [cellsRead, written] = [cells.slice(0, readNow.length), cells.slice(readNow.length)];
  const clients = await runSliced(
    rowsBefore(
      read.map((column) => column.cells.slice(1)),
      cellsRead.map((column) => column.slice(1, place.rows)),
      labels,
    ),
  );
  const numbers = rowNumbers(clients, place, { rows: area.rows, all: previous.length });
  const byWritten = () =>
    rowsByWritten(numbers, area.rows, {
      written: columns.map(({ column: { role } }) => textsOf(journal.toWrite[role])),
      previous: columns.map(({ column }) => column.previous),
      now: written,
    });
  return {
    read: readNow.map((column, index) => ({ column, cells: cellsRead[index]! })),
    written,
    moved: {
      sheet: journal.sheetName,
      rows: journal.isDone ? await runSliced(byWritten()) : numbers,
      columns: new Map([
        ...read.map(({ column }, index) => [column, readNow[index]!] as const),
        ...columns.map(({ column }, index) => [column.area.left, lefts[index]!] as const),
      ]),
      top: place.top,
    },
    keyOf: (row) => keyOfNew(cellsRead[0]?.[row], row, place.rows),
  };
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
  return read.map(({ column, cells }) => nearestOf(headers, cells[0]!, column) ?? column);
}
