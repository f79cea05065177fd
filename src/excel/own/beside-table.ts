import { areaOf, areaProperties, rangeAt, rightOf, wholeSheet, type Area } from '../office/area';
import type { AroundColumns } from './take-out-columns';

/*
 * When columns of a table are deleted, Excel moves the cells beside it, in the table's rows, to the left. If somebody
 * typed these cells since the columns were added, they must move back.
 */

const columnsPerMessage = 100;

/** A table, and its area when it was read. */
export type TableAround = AroundColumns & Area;

/** The cells to the right of a table, as they are when Excel carries out the request. */
export interface CellsBeside {
  /** The cells; undefined if the table ends with the sheet's last column. */
  readonly range: Excel.Range | undefined;
  /** Returns how many of the cells are filled; call it after the next sync. */
  filled(): number;
}

/**
 * Queues counting the filled cells to the right of a table, in the rows that it has then. Excel counts (COUNTA), because
 * the used range of blank cells is not blank if other rows are wider.
 */
export function countBeside(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table, ...area }: TableAround,
): CellsBeside {
  const left = rightOf(area);
  if (left >= wholeSheet.columns) return { range: undefined, filled: () => 0 };
  const columns = rangeAt(sheet, { ...wholeSheet, left, columns: wholeSheet.columns - left });
  const range = table.getRange().getEntireRow().getIntersection(columns);
  const count = workbook.functions.countA(range).load('value');
  return { range, filled: () => count.value };
}

/**
 * Cells beside a table that move back once columns of it are deleted; plain numbers, so that an attempt may be repeated
 * after Excel failed half-way.
 */
export interface MovedBack {
  /** How far from the table's right edge the leftmost of these cells is in the end. */
  readonly distance: number;
  /** How many columns are deleted in all. */
  readonly columns: number;
}

/**
 * Returns how far the leftmost filled cell beside a table is from the table's right edge, 0 if it is just beside it;
 * undefined if there is none.
 */
export async function distanceBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
): Promise<number | undefined> {
  const whole = table.getRange().load(areaProperties);
  const used = sheet.getUsedRangeOrNullObject().load(areaProperties);
  await context.sync();
  if (used.isNullObject) return undefined;
  const area = areaOf(whole);
  const right = rightOf(area);
  const end = rightOf(areaOf(used));
  for (let from = right; from < end; from += columnsPerMessage) {
    const columns = Array.from(
      { length: Math.min(columnsPerMessage, end - from) },
      (_, index) => from + index,
    );
    const counts = columns.map((left) => {
      const cells = rangeAt(sheet, { ...area, left, columns: 1 });
      return context.workbook.functions.countA(cells).load('value');
    });
    await context.sync();
    const filled = counts.findIndex(({ value }) => value > 0);
    if (filled >= 0) return from + filled - right;
  }
  return undefined;
}

/** What is known of the cells beside a table in a request that deletes columns of the table. */
interface WhileDeleting {
  /** The cells, counted in this request before the columns are deleted. */
  readonly counted: CellsBeside;
  /** The distance of the leftmost filled cell as read before this request; undefined if there was none. */
  readonly now: number | undefined;
  /** How many columns this request deletes. */
  readonly columns: number;
  /** Keeps, from attempt to attempt, how far the cells must move back. */
  readonly kept: { beside?: MovedBack };
}

/**
 * Queues moving the cells beside a table to the right again; call it once deleting the columns is queued.
 *
 * @returns a function to call after the next sync: it queues moving back what was typed just before the columns were
 *   deleted
 */
export function moveBesideBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { counted, now, columns, kept }: WhileDeleting,
): () => Promise<void> {
  const moveFrom = (distance: number) => {
    if (!kept.beside && columns === 0) return;
    kept.beside ??= { distance: distance + columns, columns };
    const gap = (wide: number) => table.getRange().getColumnsAfter(wide);
    const missing = kept.beside.distance - distance;
    if (missing > 0) gap(missing).insert(Excel.InsertShiftDirection.right);
    // Excel gives inserted cells the formats of those on their left.
    gap(kept.beside.columns).clear(Excel.ClearApplyTo.formats);
  };
  if (now !== undefined) moveFrom(now);
  return async () => {
    if (now !== undefined || counted.filled() === 0) return;
    const since = await distanceBeside(context, sheet, table);
    if (since !== undefined) moveFrom(since);
  };
}
