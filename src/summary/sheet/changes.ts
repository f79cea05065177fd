import type { CellValue } from '../../sheet/cells/cell';
import { entryAgain } from '../../sheet/cells/inert-text';
import type { CellFormat, SummaryCell } from '../layout';
import { hashOfCell, hashOfInput, holdsFormula, type ReadCell } from './cell-hash';
import type { SummaryRecord } from './summary-record';

/** What to do with a cell. Rows and columns are zero-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** What to enter; left out to keep the content. */
  readonly input?: string | number | boolean;
  /** The format to give; null clears all formats; left out to keep them. */
  readonly format?: CellFormat | null;
}

/** The cells of the sheet as they were read, from A1 on, row by row. */
export interface CellsRead {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

const keyOf = (row: number, column: number) => `${row} ${column}`;

const blank: ReadCell = { formula: '', value: '' };

export function cellAt({ formulas, values }: CellsRead, row: number, column: number): ReadCell {
  const formula = formulas[row]?.[column];
  return formula === undefined ? blank : { formula, value: values[row]![column]! };
}

/** How to write a sheet again: the changes, the changes that undo them, and the user's cells that would be lost. */
export interface SummaryChanges {
  readonly changes: readonly CellChange[];
  readonly undoing: readonly CellChange[];
  readonly typedOver: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Compares the sheet with the record of what ClientTier wrote and with the cells to write now. Changes neither cells
 * that are right already nor cells of the user into which nothing is to be written.
 */
export function changesOf(
  record: SummaryRecord,
  read: CellsRead,
  cells: readonly SummaryCell[],
): SummaryChanges {
  const before = new Map(
    record.cells.map(([row, column, hash, format]) => [keyOf(row, column), { row, column, hash, format }]),
  );
  const after = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const fields = new Set(Object.values(record.fields ?? {}).map(([row, column]) => keyOf(row, column)));
  const changes: CellChange[] = [];
  const undoing: CellChange[] = [];
  const typedOver: { row: number; column: number }[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    const { row, column } = (old ?? now)!;
    const cell = cellAt(read, row, column);
    const isBlank = cell.formula === '';
    const isOurs = old !== undefined && hashOfCell(cell) === old.hash;
    const isHers = !isBlank && !isOurs;
    const input = now?.typed ?? now?.input ?? '';
    const isEntered = isBlank
      ? input === ''
      : hashOfCell(cell) === hashOfInput(input) && isSameText(cell, input);
    const oldFormat = old && record.formats[old.format]!;
    const format = now && formatOf(now);
    const isFormatted = JSON.stringify(oldFormat) === JSON.stringify(format);
    if (isEntered && isFormatted) continue;
    // Leaves the user's content in a cell that the new sheet does not use, unless it belongs to a field that goes: without
    // its label, nobody would know what the number says.
    if (isHers && !now && !fields.has(key)) continue;
    if (isHers && !isEntered) typedOver.push({ row, column });
    changes.push({
      row,
      column,
      ...(!isEntered && { input }),
      ...(!isFormatted && { format: format ?? null }),
    });
    undoing.push({
      row,
      column,
      ...(!isEntered && { input: entryAgain(cell.formula, cell.value) }),
      ...(!isFormatted && { format: oldFormat ?? null }),
    });
  }
  return { changes, undoing, typedOver };
}

/** Compares formulas by their text too, because their hash ignores references. */
const isSameText = (cell: ReadCell, input: string | number | boolean) =>
  !holdsFormula(cell) || cell.formula === input;

function formatOf({ numberFormat, look, color }: SummaryCell): CellFormat {
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(look && { look }),
    ...(color && { color }),
  };
}

/** Returns the cells to write on a new sheet. */
export const changesOfNew = (cells: readonly SummaryCell[]): CellChange[] =>
  cells.map((cell) => ({ row: cell.row, column: cell.column, input: cell.input, format: formatOf(cell) }));

/**
 * Returns the filled cells that are the user's: those that somebody has changed, and those that ClientTier did not
 * write.
 */
export function cellsOfHers(record: SummaryRecord, read: CellsRead): { row: number; column: number }[] {
  const ours = new Map(record.cells.map(([row, column, hash]) => [keyOf(row, column), hash]));
  return read.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (formula === '') return [];
      const wanted = ours.get(keyOf(row, column));
      const isAsWritten = hashOfCell({ formula, value: read.values[row]![column]! }) === wanted;
      return isAsWritten ? [] : [{ row, column }];
    }),
  );
}
