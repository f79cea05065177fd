import { hashOf } from '../../sheet/cells/hash';
import type { CellValue } from '../../sheet/cells/cell';

/** A cell as Excel returns it. `formula` is its formula, or its value if it has none. */
export interface ReadCell {
  readonly formula: CellValue;
  readonly value: CellValue;
}

/** Returns whether a cell holds a formula. A text such as `=1+1` is no formula: it equals its own value. */
export const holdsFormula = ({ formula, value }: ReadCell): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/**
 * Returns a hash of what is entered into a cell, by which a later run can see whether somebody has changed the cell.
 */
export function hashOfInput(input: string | number): number {
  if (typeof input === 'number') return hashOfNumber(input);
  return input.startsWith('=') ? hashOfFormula(input) : hashOf(`text ${input.replace(/^'/, '')}`);
}

/** Returns the hash of a cell that was read: equal to `hashOfInput` if nobody has changed the cell. */
export function hashOfCell(cell: ReadCell): number {
  if (holdsFormula(cell)) return hashOfFormula(String(cell.formula));
  return typeof cell.value === 'number' ? hashOfNumber(cell.value) : hashOf(`text ${cell.value}`);
}

const hashOfNumber = (number: number) => hashOf(`number ${number.toPrecision(12)}`);
const hashOfFormula = (formula: string) => hashOf(`formula ${skeleton(formula)}`);

const reference =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[^\s'!"(),;:=<>&+*/^{}[\]-]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)(?![\w.([])|[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^\][']|'.|\[(?:[^\][']|'.)*\])*\]/giu;

/**
 * Returns a formula without its references, which Excel changes when rows are inserted, a sheet or column is renamed, or
 * cells are deleted.
 */
function skeleton(formula: string): string {
  return formula.replace(/_xlfn\.|@/g, '').replace(reference, (part) => (part.startsWith('"') ? part : 'R'));
}
