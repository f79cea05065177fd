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
}

/** A column as it was before the run, header first. */
interface FormerColumn {
  readonly area: Area;
  /** What to enter into each cell to restore it. */
  readonly asEntered: readonly CellValue[];
  /** What was overwritten, by row, in rows that somebody inserted or changed after the plan was made. */
  readonly movedThere: ReadonlyMap<number, CellValue>;
}

/** Returns a function that says whether the run wrote a cell. */
function ours({ inputs = [], modelId }: Written): (cell: CellValue) => boolean {
  const texts = new Set(inputs.filter((input) => input !== null).map((input) => shown(input)));
  return (cell) =>
    texts.has(cell) || (typeof cell === 'string' && cell.startsWith('=') && isOwnFormula(cell, modelId));
}

/** Returns the rows below the header with cells of the user, in a column that the run made. */
export function rowsTyped(
  written: Written,
  now: readonly CellValue[],
  restored: readonly (CellValue | null)[],
): number[] {
  const isOurs = ours(written);
  const isTyped = (cell: CellValue, row: number) => cell !== '' && !isOurs(cell) && row > 0;
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
    if (!written.inputs || !isOurs(cell)) return null;
    const row = rows[index];
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
