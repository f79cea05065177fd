import type { Localized } from './language';

/**
 * What is read from a column about each client: an amount of something (money, pieces, a score, a count).
 * A cell may also *state* the level in a word (high, low, 高, 低 ...): a stated high is above every cut-off,
 * a stated low below every one.
 */
export interface Measure {
  readonly id: string;
  readonly name: Localized;
  /** What a manager is told to put here, one line (function help, pane). */
  readonly description: Localized;
  /** Headers under which this measure is usually found, most telling first; the name itself need not be repeated. */
  readonly synonyms: Localized<readonly string[]>;
  /** Words for high and low that only this measure has (loyal / not loyal), besides those that every measure has. */
  readonly words?: { readonly high: readonly string[]; readonly low: readonly string[] };
}

/** What is known of one client's measure. */
export const knowledge = {
  known: 0,
  blank: 1,
  /** There is something in the cell, but it cannot be read as this measure. */
  unreadable: 2,
} as const;

/**
 * A measure of all clients: `values[row]` counts only where `knowledge[row]` is known.
 * A stated high is `Infinity`, a stated low `-Infinity`.
 */
export interface MeasureColumn {
  readonly values: Float64Array;
  readonly knowledge: Uint8Array;
}

/** Measure columns by measure id, all of the same length. */
export type MeasureColumns = Readonly<Record<string, MeasureColumn>>;
