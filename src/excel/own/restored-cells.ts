import { mapRows, type Sliced } from '../../classifier/slices';
import { isOwnFormula } from '../../policy/formulas/own-formula';
import type { CellValue } from '../../sheet/cells/cell';
import { movedFormula } from '../../sheet/cells/moved-formula';
import type { Area } from '../office/area';
import type { CellInput } from '../office/write-cells';

/**
 * Returns the former row of each present row, header first. Rows below the clients keep their distance from the last
 * client.
 */
export function rowNumbers(
  clients: readonly (number | undefined)[],
  place: Area,
  { rows, all }: { readonly rows: number; readonly all: number },
): (number | undefined)[] {
  const belowClients = Array.from({ length: Math.max(0, all - rows) }, (_, index) => rows + index);
  const numbers = clients.slice(0, place.rows - 1).map((row) => (row === undefined ? undefined : row + 1));
  return [0, ...numbers, ...belowClients];
}

/** Where the cells are now that the run read and wrote. */
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
  /** Set if the run is done: each row then has its own input, so another tier there was typed by the user. */
  readonly isDone?: boolean;
}

/** A column as it was before the run, header first. */
interface FormerColumn {
  readonly area: Area;
  /** What to enter into each cell to restore it. */
  readonly asEntered: readonly CellValue[];
  /** What was overwritten, by row, in rows that somebody inserted or changed after the plan was made. */
  readonly movedThere: ReadonlyMap<number, CellValue>;
}

/** Returns a test of whether the run wrote a cell; `row` is its former row. */
export function ours({ inputs = [], modelId, isDone }: Written) {
  const texts = new Set(inputs.filter((input) => input !== null).map((input) => shown(input)));
  const isWritten = (cell: CellValue, row: number | undefined) =>
    isDone ? row !== undefined && isInput(inputs[row], cell) : texts.has(cell);
  return (cell: CellValue, row: number | undefined): boolean =>
    isWritten(cell, row) || (typeof cell === 'string' && cell.startsWith('=') && isOwnFormula(cell, modelId));
}

const isInput = (input: CellInput | undefined, cell: CellValue) =>
  input !== undefined && input !== null && shown(input) === cell;

/** Tells whether a cell is as a run that is done left it; `before` is what was there before the run. */
export function isAsWritten(
  { inputs = [], modelId }: Written,
  row: number,
  cell: CellValue,
  before: CellValue,
) {
  const input = inputs[row] ?? null;
  if (input === null) return cell === before;
  return ours({ inputs, modelId, isDone: true })(cell, row);
}

/** Returns the rows below the header with cells of the user, in a column that the run made. */
export function rowsTyped(
  written: Written,
  now: readonly CellValue[],
  restored: readonly (CellValue | null)[],
  { rows }: Pick<Moved, 'rows'>,
): number[] {
  const isOurs = ours(written);
  const isTyped = (cell: CellValue, row: number) => cell !== '' && !isOurs(cell, rows[row]) && row > 0;
  return now.flatMap((cell, row) => (isTyped(restored[row] ?? cell, row) ? [row - 1] : []));
}

/**
 * Yields what to enter into each cell; null for a cell that the run did not write, or that the user has typed over
 * since.
 */
export function* restoredCells(
  written: Written,
  { area, asEntered, movedThere }: FormerColumn,
  now: readonly CellValue[],
  { sheet, rows, columns, top }: Moved,
): Sliced<(CellValue | null)[]> {
  const isOurs = ours(written);
  return yield* mapRows(now, (cell, index) => {
    const row = rows[index];
    if (!written.inputs || !isOurs(cell, row)) return null;
    if (row === undefined) return movedThere.get(index) ?? (cell === '' ? null : '');
    const entry = asEntered[row] ?? '';
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    const move = { sheet, from: area.top + 1 + row, to: top + 1 + index, columns };
    const restored = isFormula ? movedFormula(entry, move) : entry;
    return shown(restored) === cell ? null : restored;
  });
}

/** Returns what a cell shows after this was entered. */
const shown = (input: CellValue | null) =>
  typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;
