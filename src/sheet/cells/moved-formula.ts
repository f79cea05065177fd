import { cellPosition, columnLetters } from './cell';

/** From where to where a formula goes: rows as Excel counts, from 1; columns by index. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Where the columns are that were elsewhere before. */
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * Rewrites a formula for another row, as Excel does if rows and columns are inserted: what refers to its own row refers
 * to the new one, `=CLIENT_TIER(B5,C$2)` to `=CLIENT_TIER(B9,C$2)`. Text in quotes stays.
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
