import type { knowledge } from '../../classifier/measure';

/**
 * The result of reading a cell as a measure: its number (`Infinity` if the cell says "high" in words, `-Infinity` if
 * "low"), or why there is none, as listed in `knowledge`. `future`: a date after the day from which dates count, if
 * only past ones do.
 */
export type Reading = { readonly value: number } | Exclude<keyof typeof knowledge, 'known'>;
