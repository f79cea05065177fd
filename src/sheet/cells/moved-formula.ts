import { cellPosition, columnLetters, splitAddress, type CellValue } from './cell';

/** A formula's move from one row to another. Rows are one-based; columns are zero-based. */
export interface Move {
  /** The name of the formula's sheet. */
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  /** Maps the former index of each column to the new one. */
  readonly columns: ReadonlyMap<number, number>;
}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[^\s'!"(),;:=<>&+*/^{}\[\]-]+)!`;
const cells = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
/**
 * Matches a text in double quotes, brackets after a table's name, or cells with or without their sheet. Texts and
 * brackets are matched whole, so that cells inside them are not found.
 */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^\[\]]|\[[^\[\]]*\])*\]|(?<![\p{L}\p{N}_.$!'])(?<prefix>${sheetPrefix})?(?<cells>${cells})(?![\p{L}\p{N}_.(!])`,
  'giu',
);

/**
 * Rewrites a formula that moves to another row. Only references to its own row change: they get the new row, and the
 * new column if their column has moved. `=CLIENT_TIER(B5,C$2)` becomes `=CLIENT_TIER(B9,C$2)`. Cells of other sheets,
 * column names in brackets and text in double quotes stay.
 */
export function movedFormula(formula: string, { sheet, from, to, columns }: Move): string {
  const ownRow = new RegExp(`(\\$?)([A-Z]{1,3})${from}(?!\\d)`, 'gi');
  const moved = (_: string, fixed: string, letters: string) => {
    const { column } = cellPosition(`${letters.toUpperCase()}1`);
    return `${fixed}${columnLetters(columns.get(column) ?? column)}${to}`;
  };
  const isOfSheet = (prefix: string) =>
    splitAddress(`${prefix}A1`).sheet.toLowerCase() === sheet.toLowerCase();
  return formula.replace(token, (found, prefix: string | undefined, cells: string | undefined) => {
    if (cells === undefined || (prefix !== undefined && !isOfSheet(prefix))) return found;
    return `${prefix ?? ''}${cells.replace(ownRow, moved)}`;
  });
}

/** Returns whether two formulas differ in nothing but the cells to which they refer. */
export const differOnlyInCells = (one: CellValue, other: CellValue | undefined): boolean =>
  [one, other].every((each) => typeof each === 'string' && each.startsWith('=')) &&
  withoutCells(String(one)) === withoutCells(String(other));

const withoutCells = (formula: string) =>
  formula.replace(token, (found, _prefix, cells: string | undefined) => (cells === undefined ? found : ''));
