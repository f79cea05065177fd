import type { knowledge } from '../../classifier/measure';

/**
 * What a cell says of a measure: its value (a stated high is `Infinity`, a stated low `-Infinity`), or why there is
 * none, as `knowledge` has it. `future`: a date after the day of reckoning where only a past one counts.
 */
export type Reading = { readonly value: number } | Exclude<keyof typeof knowledge, 'known'>;
