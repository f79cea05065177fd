import { mapRows, type Sliced } from '../../classifier/slices';
import { isOwnFormula } from '../../policy/formulas/own-formula';
import type { CellValue } from '../../sheet/cells/cell';
import { movedFormula } from '../../sheet/cells/moved-formula';
import type { Area } from '../office/area';
import type { CellInput } from '../office/write-cells';

/**
 * Returns the former row of each row, from the header on; rows below the clients keep their distance to the last one.
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

/** Where the cells that were read and written are now. */
export interface Moved {
  /** The name of their sheet. */
  readonly sheet: string;
  /** The former row of each present row. */
  readonly rows: readonly (number | undefined)[];
  /** The present column of each former column. */
  readonly columns: ReadonlyMap<number, number>;
  /** The row of the header. */
  readonly top: number;
}

/** What a run writes to a column; `inputs` is left out as long as it has not begun. */
export interface Written {
  readonly inputs: readonly CellInput[] | undefined;
  readonly modelId: string;
}

/** A column before the run, header first. */
interface FormerColumn {
  readonly area: Area;
  /** The form in which to enter each cell again. */
  readonly asEntered: readonly CellValue[];
  /** What was there at the moment of writing, for rows whose cells differ from those that the plan read. */
  readonly movedThere: ReadonlyMap<number, CellValue>;
}

/** Returns a test of whether the run wrote a cell. */
function ours({ inputs = [], modelId }: Written): (cell: CellValue) => boolean {
  const texts = new Set(inputs.filter((input) => input !== null).map((input) => shown(input)));
  return (cell) =>
    texts.has(cell) || (typeof cell === 'string' && cell.startsWith('=') && isOwnFormula(cell, modelId));
}

/** Returns the rows below the header, in a column that the run made, with cells that are not ClientTier's. */
export function rowsTyped(
  written: Written,
  now: readonly CellValue[],
  restored: readonly (CellValue | null)[],
): number[] {
  const isOurs = ours(written);
  const isTyped = (cell: CellValue, row: number) => cell !== '' && !isOurs(cell) && row > 0;
  return now.flatMap((cell, row) => (isTyped(restored[row] ?? cell, row) ? [row - 1] : []));
}

/** Yields what to enter; null for a cell that the run has not written or the user has typed over since. */
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

/** Returns what a cell shows after such an input. */
const shown = (input: CellValue | null) =>
  typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;
