/**
 * What a cell says of a measure: its value (a stated high is `Infinity`, a stated low `-Infinity`), or why there is
 * none. `future`: a date after the day of reckoning where only a past one counts.
 */
export type Reading = { readonly value: number } | 'blank' | 'unreadable' | 'future';
