import type { knowledge } from '../../classifier/measure';

/**
 * What a cell was read as. `value`: the number in the cell; a cell that says "high" has `Infinity`, one that says "low"
 * has `-Infinity`. Otherwise why there is no number, as explained at `knowledge`: `blank`, `unreadable`, `future` and
 * so on.
 */
export type Reading = { readonly value: number } | Exclude<keyof typeof knowledge, 'known'>;
