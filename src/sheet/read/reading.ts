import type { knowledge } from '../../classifier/measure';

/**
 * What a cell was read as: a number (`Infinity` if the cell says "high" in words, `-Infinity` if "low"), or why there
 * is none, as a key of `knowledge`. `future` is a date after the as-of date, for measures that count from past dates
 * only.
 */
export type Reading = { readonly value: number } | Exclude<keyof typeof knowledge, 'known'>;
