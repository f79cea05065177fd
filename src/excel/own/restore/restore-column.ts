import type { CellValue } from '../../../sheet/cells/cell';
import { entryOf } from '../../../sheet/cells/inert-text';
import { areaOf, areaProperties, isSameArea, type Area } from '../../office/area';
import type { ReadColumn } from '../../office/read-columns';
import { isFormula } from '../../office/formulas-in-workbook';
import { rowsOfRequests, type CellInput } from '../../office/write-cells';
import { enterFormulasFirst, keptBlank } from '../../office/enter-formulas-first';
import { lookAtColumns, type Rows } from '../look-at-columns';

/*
 * Restoring relies on an earlier reading: which client is on which row, and which cells are ClientTier's. After that
 * reading, somebody may insert, sort or type something. So each request that writes also reads the same cells again,
 * found by the column's name. If anything differs, the overwritten content is entered again, and everything must be
 * read again.
 */

/** Thrown if the sheet changed between reading cells and restoring them; the column is then as it was before. */
export class ChangedAgain extends Error {}

const changed = 'The sheet changed while it was put back';

/** A column, with the cells to restore in it. */
export interface ColumnToRestore {
  /** Returns the column from its header on, wherever it is when Excel carries out the request. */
  range(): Excel.Range;
  /** Where the column was when it was read. */
  readonly place: Area;
  /** The content of the column when it was read, as formulas. */
  readonly now: readonly CellValue[];
  /** What to enter; null leaves a cell unchanged. */
  readonly restored: readonly CellInput[];
  /**
   * Rows, ascending, that have the format Text. It must be removed first, because a formula or number would be entered
   * as text.
   */
  readonly texts: ReadonlySet<number>;
  /** The number formats to give back once the content is there, by row. */
  readonly formats: ReadonlyMap<number, string>;
}

/**
 * Restores the cells of a column.
 *
 * @param labels columns that identify the clients, as they were read
 * @throws ChangedAgain if the column has changed since it was read
 */
export async function restoreColumn(
  context: Excel.RequestContext,
  column: ColumnToRestore,
  labels: readonly ReadColumn[],
): Promise<void> {
  const { place, now, restored, texts, formats: given } = column;
  for (const rows of rowsOfRequests([{ cells: restored }], [{ cells: now }, ...labels])) {
    context.application.suspendApiCalculationUntilNextSync();
    const whole = column.range().load(areaProperties);
    const cells = cellsAt(whole, rows);
    const before = cells.load('formulas');
    const isText = (index: number) => texts.has(rows.from + index);
    const inputs = keptBlank(restored.slice(rows.from, rows.to), now.slice(rows.from, rows.to));
    const toGeneral = inputs.map((_, index) => (isText(index) ? 'General' : null));
    const toGive = inputs.map((_, index) => given.get(rows.from + index) ?? null);
    const isGiven = toGive.some((format) => format !== null);
    const isFormatted = isGiven || toGeneral.some((format) => format !== null);
    const formatted = isFormatted ? cellsAt(whole, rows).load('numberFormat') : undefined;
    const look = lookAtColumns(context, cellsAt(whole, rows), place.left, labels, rows);
    if (formatted) cellsAt(whole, rows).numberFormat = toGeneral.map((format) => [format]);
    enterFormulasFirst(() => cellsAt(whole, rows), inputs);
    if (isGiven) cellsAt(whole, rows).numberFormat = toGive.map((format) => [format]);
    await context.sync();

    const found = (before.formulas as CellValue[][]).map(([cell]) => cell!);
    const formatsFound = formatted?.numberFormat.map(([format]) => format as string);
    const isSame =
      isSameArea(areaOf(whole), place) &&
      found.every((cell, index) => inputs[index] === null || cell === now[rows.from + index]) &&
      !(await look.firstChange());
    if (isSame) continue;
    const there = () => cellsAt(column.range(), rows);
    const again = found.map((cell, index) => (inputs[index] === null ? null : entryOf(cell)));
    // A formula of hers that is entered into a cell with the format Text would become a text.
    if (formatsFound) there().numberFormat = again.map((entry) => [isFormula(entry) ? 'General' : null]);
    enterFormulasFirst(there, keptBlank(again, found));
    const isTouched = (index: number) =>
      toGeneral[index] !== null || toGive[index] !== null || isFormula(again[index]!);
    if (formatsFound)
      there().numberFormat = formatsFound.map((format, index) => [isTouched(index) ? format : null]);
    await context.sync();
    throw new ChangedAgain(changed);
  }
}

/**
 * Checks that a column is still at the place where it was read, if none of its cells is restored.
 *
 * @throws ChangedAgain if it is not
 */
export async function requireSamePlace(
  context: Excel.RequestContext,
  { range, place }: { range(rows: number): Excel.Range; readonly place: Area },
): Promise<void> {
  const now = range(place.rows).load(areaProperties);
  await context.sync();
  if (!isSameArea(areaOf(now), place)) throw new ChangedAgain(changed);
}

const cellsAt = (whole: Excel.Range, { from, to }: Rows) =>
  whole.getCell(from, 0).getResizedRange(to - from - 1, 0);
