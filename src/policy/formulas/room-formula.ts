import { call, quoted } from '../../classifier/native/formula-text';
import type { Rung } from './room-in-formulas';

/** Numbers below and above all amounts. */
const [lowest, highest] = ['-1E+307', '1E+307'];

/** What room in the tiers of a ladder means in formulas. */
export interface RoomFormulas {
  /** Returns where a tier begins, by the id of its cut-off: the cut-off, or the last client who stays. */
  from(cutoff: string): string;
  /** A condition that holds for a client for whom a tier has no room. */
  readonly isOver: string;
}

/**
 * Makes formulas for the room in the tiers of a ladder. The n-th largest number of the column is the last client who stays;
 * whoever ties with it, stays too. Those who had to leave a tier take part in the next one down.
 *
 * @param column the cells of all clients: `$B$2:$B$301`
 * @param cell the client's own cell
 * @param cutoff returns the policy's cell of a cut-off, by its id
 */
export function roomFormulas(
  rungs: readonly Rung[],
  column: string,
  cell: string,
  cutoff: (id: string) => string,
): RoomFormulas {
  const begins = new Map<string, string>();
  const over: string[] = [];
  let above: string | undefined;
  for (const { from, most } of rungs) {
    const rule = cutoff(from);
    if (most !== undefined) {
      const begin = call('MAX', rule, lastWhoStays(column, most, above));
      begins.set(from, begin);
      over.push(call('AND', `${cell}>=${rule}`, `${cell}<${begin}`));
    }
    above = begins.get(from) ?? rule;
  }
  return {
    from: (id) => begins.get(id) ?? cutoff(id),
    isOver: call('AND', call('ISNUMBER', cell), call('OR', ...over)),
  };
}

/** Returns a formula of the number that the last client who stays has; `above`: where the tier above begins. */
function lastWhoStays(column: string, most: number, above: string | undefined): string {
  if (most === 0) return above ?? highest!;
  const isAbove = `(${column}>=${above})*ISNUMBER(${column})`;
  // An error or a text in the column is no client in the tier above.
  const before = above === undefined ? '' : `SUMPRODUCT(--ISNUMBER(1/(${isAbove})))+`;
  return call('IFERROR', call('AGGREGATE', '14', '6', column, `${before}${most}`), lowest!);
}

/**
 * Adds the mark *(over the cap)* to the formula of a strategy. A segment that somebody typed is no formula, and gets no mark.
 *
 * @param segmentCell the cell with the segment
 */
export function withMark(
  strategy: string,
  { isOver }: RoomFormulas,
  segmentCell: string,
  mark: string,
): string {
  const isCalculated = call('ISFORMULA', segmentCell);
  const marked = call('AND', isCalculated, isOver);
  return `=${strategy.slice(1)}&IF(IFERROR(${marked},FALSE),${quoted(` ${mark}`)},"")`;
}
