import { mapRows, someRow, type Sliced } from '../../../classifier/slices';
import { isOwnFormula } from '../../../policy/formulas/own-formula';
import type { CellValue } from '../../../sheet/cells/cell';
import { shown } from '../../../sheet/cells/inert-text';
import { movedFormula } from '../../../sheet/cells/moved-formula';
import type { Area } from '../../office/area';
import { isFormula } from '../../office/formulas-in-workbook';
import type { CellInput } from '../../office/write-cells';

/** How many rows a column had: down to the last client, and in all. */
interface FormerRows {
  readonly rows: number;
  readonly all: number;
}

/** Returns the former row of each present row, header first. */
export function rowNumbers(
  clients: readonly (number | undefined)[],
  place: Area,
  former: FormerRows,
): (number | undefined)[] {
  const count = Math.max(0, former.all - former.rows);
  const belowClients = Array.from({ length: count }, (_, distance) => rowBelow(distance, former));
  const numbers = clients.slice(0, place.rows - 1).map((row) => (row === undefined ? undefined : row + 1));
  return [0, ...numbers, ...belowClients];
}

/**
 * Returns the former row of a row below the clients, which keeps its distance from the last one; undefined if it was not
 * read.
 *
 * @param distance 0 for the first row below the clients; negative among them, which gives undefined
 */
export function rowBelow(distance: number, { rows, all }: FormerRows): number | undefined {
  const row = rows + distance;
  return distance >= 0 && row < all ? row : undefined;
}

/** The present place of the cells that the run read and wrote. */
export interface Moved {
  /** The name of their sheet. */
  readonly sheet: string;
  /** The former row of each present row. */
  readonly rows: readonly (number | undefined)[];
  /** Maps the former index of each column to its present index. */
  readonly columns: ReadonlyMap<number, number>;
  /** The present row of the header. */
  readonly top: number;
}

/** What a run writes to a column; `inputs` is left out until writing has begun. */
export interface Written {
  readonly inputs: readonly CellInput[] | undefined;
  readonly modelId: string;
}

/** Returns whether the run wrote a cell; `row` is its former row. */
export type IsOurs = (cell: CellValue, row: number | undefined) => boolean;

/** A cell of a row that came after the plan was made, as it was when the run overwrote it. */
export interface OverwrittenCell {
  /** What to enter to restore it. */
  readonly entry: CellValue;
  /** The row of the sheet that it was in, from 0. */
  readonly row: number;
  /** True if columns had come or gone since the plan was made, so that a formula names other ones than in the plan. */
  readonly areColumnsMoved: boolean;
}

/** A column as it was before the run, header first. */
interface FormerColumn {
  readonly area: Area;
  /** What to enter into each cell to restore it. */
  readonly asEntered: readonly CellValue[];
  /** Returns what the run overwrote in a present row that was not there when the plan was made. */
  overwrittenIn(row: number): OverwrittenCell | undefined;
}

/** Returns what cells show that a run has written; blank for a cell that it left unchanged. */
export const textsOf = (inputs: readonly CellInput[] = []) =>
  inputs.map((input) => (input === null ? '' : shown(input)));

/**
 * Returns a test for a run that is not finished: any text of the run counts as the run's in any row, because rows may
 * move.
 */
export function oursInAnyRow({ inputs = [], modelId }: Written): IsOurs {
  const texts = new Set(inputs.filter((input) => input !== null).map((input) => shown(input)));
  return (cell) => texts.has(cell) || isFormulaOf(modelId, cell);
}

/**
 * Returns a test for a finished run: only the row's own input counts as the run's, because another tier was typed by
 * the user.
 */
export function oursInItsRow({ inputs = [], modelId }: Written): IsOurs {
  const isInput = (input: CellInput | undefined, cell: CellValue) =>
    input !== undefined && input !== null && shown(input) === cell;
  return (cell, row) => (row !== undefined && isInput(inputs[row], cell)) || isFormulaOf(modelId, cell);
}

const isFormulaOf = (modelId: string, cell: CellValue) => isFormula(cell) && isOwnFormula(cell, modelId);

/**
 * Returns the first row with a cell that is not as the finished run left it. Yields while it searches.
 *
 * @param before the content from before the run
 */
export function* firstNotAsWritten(
  written: Written,
  now: readonly CellValue[],
  before: readonly CellValue[],
): Sliced<number | undefined> {
  const isOurs = oursInItsRow(written);
  const isAsLeft = (cell: CellValue, row: number) =>
    (written.inputs?.[row] ?? null) === null ? cell === (before[row] ?? '') : isOurs(cell, row);
  let found: number | undefined;
  yield* someRow(now.length, (row) => {
    if (isAsLeft(now[row]!, row)) return false;
    found = row;
    return true;
  });
  return found;
}

/** Returns the rows below the header with cells of the user, in a column that the run made. */
export function rowsTyped(
  isOurs: IsOurs,
  now: readonly CellValue[],
  restored: readonly (CellValue | null)[],
  { rows }: Pick<Moved, 'rows'>,
): number[] {
  const isTyped = (cell: CellValue, row: number) => cell !== '' && !isOurs(cell, rows[row]) && row > 0;
  return now.flatMap((cell, row) => (isTyped(restored[row] ?? cell, row) ? [row - 1] : []));
}

/**
 * Returns what to enter into each cell to restore it; null for a cell that the run did not write, or that the user has
 * typed over since. Yields while it works.
 */
export function* restoredCells(
  isOurs: IsOurs,
  { area, asEntered, overwrittenIn }: FormerColumn,
  now: readonly CellValue[],
  { sheet, rows, columns, top }: Moved,
): Sliced<(CellValue | null)[]> {
  const moved = (entry: CellValue, from: number, to: number, ofPlan = columns) =>
    isFormula(entry) ? movedFormula(entry, { sheet, from: from + 1, to: to + 1, columns: ofPlan }) : entry;
  return yield* mapRows(now, (cell, index) => {
    const row = rows[index];
    if (!isOurs(cell, row)) return null;
    if (row === undefined) {
      const was = overwrittenIn(index);
      if (was) return moved(was.entry, was.row, top + index, was.areColumnsMoved ? new Map() : columns);
      return cell === '' ? null : '';
    }
    const restored = moved(asEntered[row] ?? '', area.top + row, top + index);
    return shown(restored) === cell ? null : restored;
  });
}
