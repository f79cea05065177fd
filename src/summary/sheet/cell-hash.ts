import { hashOf } from '../../sheet/cells/hash';
import type { CellValue } from '../../sheet/cells/cell';

/** A cell as Excel returns it: its formula or, without one, the value again. */
export interface ReadCell {
  readonly formula: CellValue;
  readonly value: CellValue;
}

/** Returns whether a cell holds a formula; a text such as `=1+1` looks the same and is its own value. */
export const holdsFormula = ({ formula, value }: ReadCell): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Returns a hash of what is entered into a cell, to find out later whether somebody has changed the cell. */
export function hashOfInput(input: string | number | boolean): number {
  if (typeof input === 'number') return hashOfNumber(input);
  if (typeof input === 'boolean') return hashOf(`text ${input}`);
  return input.startsWith('=') ? hashOfFormula(input) : hashOf(`text ${input.replace(/^'/, '')}`);
}

/** Returns the same hash for a cell that was read. */
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
