import { cellPosition, columnLetters } from './cell';

/** The move of a formula: rows as Excel counts, from 1; columns by index. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** For each column by its former index, the new one. */
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Rewrites a formula that moves to another row. Only references to its own row change: they get the new row, and the
 * new column if their column has moved. `=CLIENT_TIER(B5,C$2)` becomes `=CLIENT_TIER(B9,C$2)`. Other references and
 * text in double quotes stay.
 */
export function movedFormula(formula: string, { from, to, columns }: Move): string {
  const ownRow = new RegExp(`(?<![\\w.$])(\\$?)([A-Z]{1,3})${from}(?![\\w.(])`, 'gi');
  const moved = (_: string, fixed: string, letters: string) => {
    const { column } = cellPosition(`${letters.toUpperCase()}1`);
    return `${fixed}${columnLetters(columns.get(column) ?? column)}${to}`;
  };
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(ownRow, moved) : part))
    .join('"');
}
