import type { Meaning } from './meaning';
import type { Localized } from './language';
import type { Adding, MeasureKind } from './measure-kinds';
import type { TierList } from './tier';

export interface LevelWords {
  readonly high: readonly string[];
  readonly low: readonly string[];
}

export interface MeasureWords extends LevelWords {
  /** Further words that portable formulas do not know, because each would make every row's formula longer. */
  readonly more?: LevelWords & {
    /** Words that mean nothing alone but may accompany a word that does: `closed` in `closed (won)`. */
    readonly beside?: readonly string[];
  };
}

/** A measure that is read from a column, one value per client. */
export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  /** The meanings by which its column is found in any language; the first that a sheet has counts. */
  readonly means?: readonly Meaning[];
  /** The meaning to use, and to report, if no header fits the measure: sales if there is no profit. */
  readonly standIn?: Meaning;
  readonly name: Localized;
  /** What a manager should put here, in one line (function help, pane). */
  readonly description: Localized;
  /** Words for high and low that only this measure has (loyal / not loyal), in addition to the general ones. */
  readonly words?: MeasureWords;
  /** For a category: the words that show each category. Categories are numbered from 1. */
  readonly categories?: readonly CategoryWords[];
  /** For a stage: the id of the model whose tiers, in order, are the stages, numbered from 1. */
  readonly stagesOf?: string;
  /** For a flag: also accepts the name of any model's tier. It is a yes if the tier's rank is the highest. */
  readonly acceptsTierNames?: true;
  /**
   * For such a flag: the model whose segments the column holds. Portable formulas know the names of this model only.
   */
  readonly segmentsOf?: TierList;
  /** Policy models whose tier names may be typed instead of the number (stage, interval). */
  readonly namedBy?: readonly TierList[];
  /** The value of a blank cell; if it is not set, a blank is unknown. */
  readonly blank?: number;
  /**
   * How several rows of one client are combined: the sum, the smallest (days since: the latest date) or the largest
   * (one yes among noes). Left out, the kind decides (see `column-kinds.ts`); shares, rates, scores and words cannot
   * be added.
   */
  readonly adds?: Adding;
  /** Its column may be left out; it is then blank for every client. */
  readonly optional?: true;
}

/** Words that show a category: whole words in Latin script, any piece of the text in Chinese. */
export interface CategoryWords {
  readonly category: number;
  readonly words: readonly string[];
}

/** What is known of a measure's cell. From `unreadable` on, the cell has content that cannot be used. */
export const knowledge = {
  known: 0,
  blank: 1,
  /** The content cannot be read as this measure. */
  unreadable: 2,
  /** A date after the as-of date for a measure that needs a past one. */
  future: 3,
  /** The sheet shows a date for a measure that takes none: an amount, a count. */
  date: 4,
  /** A date in a column of mostly numbers, or a number in a column of dates: its meaning is not certain. */
  dateAmongNumbers: 5,
  numberAmongDates: 6,
} as const;

/**
 * A measure of all clients. `values[row]` counts only if `knowledge[row]` is known. A level stated as high is
 * `Infinity`, as low `-Infinity`.
 */
export interface MeasureColumn {
  readonly values: Float64Array;
  readonly knowledge: Uint8Array;
}

/** Measure columns by measure id, all of the same length; no entry for an optional measure that is left out. */
export type MeasureColumns = Readonly<Record<string, MeasureColumn>>;
