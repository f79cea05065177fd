import type { Meaning } from './meaning';
import type { Localized } from './language';
import type { Adding, MeasureKind } from './measure-kinds';
import type { TierList } from './tier';

export interface LevelWords {
  readonly high: readonly string[];
  readonly low: readonly string[];
}

export interface MeasureWords extends LevelWords {
  /** Further words, which portable formulas do not know, because each would make the formula in every row longer. */
  readonly more?: LevelWords & {
    /** Words that may accompany a word for a level but say nothing alone: `closed` in `closed (won)`. */
    readonly beside?: readonly string[];
  };
}

/** A measure that is read from a column of the sheet, one value per client. */
export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  /** Meanings to find the column by, in any language; if a sheet has several, the first in this list counts. */
  readonly means?: readonly Meaning[];
  /** Meaning of a column to use instead if no header fits: sales if the sheet has no profit. The pane reports this. */
  readonly standIn?: Meaning;
  readonly name: Localized;
  /** Says in one line what to put here, in function help and pane. */
  readonly description: Localized;
  /** Words for high and low in this measure only (loyal / not loyal), besides the general words. */
  readonly words?: MeasureWords;
  /**
   * For the kind `category`: words to look for in a cell, with the number of the category that they show; 0 for words
   * that show none. The first item with a word in the cell decides.
   */
  readonly categories?: readonly CategoryWords[];
  /** For the kind `stage`: id of the model whose tiers are the stages, numbered in order from 1. */
  readonly stagesOf?: string;
  /**
   * For the kind `flag`: a cell may also hold a tier's name of any model. It counts as yes if the tier has the highest
   * rank.
   */
  readonly acceptsTierNames?: true;
  /**
   * For a flag that accepts tier names: the model that wrote the segments in the column. Portable formulas know the tier
   * names of this model only.
   */
  readonly segmentsOf?: TierList;
  /**
   * Models of the workbook's policy: a cell may hold the name of one of their tiers instead of a number. For the kinds
   * `stage` and `interval`, and for a flag that accepts tier names.
   */
  readonly namedBy?: readonly TierList[];
  /** The value that a blank cell counts as; left out, a blank is unknown. */
  readonly blank?: number;
  /**
   * Says how to combine several rows of one client: by sum, by smallest (days since: the latest date) or by largest
   * (yes, if one row says yes). Left out: as `column-kinds.ts` says for the kind. Shares, rates, scores and words
   * cannot be added.
   */
  readonly adds?: Adding;
  /** Set if the sheet may lack the column; the measure is then blank for every client. */
  readonly optional?: true;
}

/** Words that show one category: whole words in Latin script, any place in the text in Chinese. */
export interface CategoryWords {
  readonly category: number;
  readonly words: readonly string[];
}

/** What is known of a measure in one cell. From `unreadable` on, the cell has content that cannot be used. */
export const knowledge = {
  known: 0,
  blank: 1,
  /** The cell's content does not fit the measure, such as a text in place of a number. */
  unreadable: 2,
  /** The date is after the as-of date, but the measure counts from a past date. */
  future: 3,
  /** The sheet shows a date, but the measure takes none: an amount or a count. */
  date: 4,
  /** A date in a column that is mostly numbers, or a number in a column of dates: nobody knows what is meant. */
  dateAmongNumbers: 5,
  numberAmongDates: 6,
} as const;

/**
 * The values of one measure for all rows. `values[row]` counts only if `knowledge[row]` is `known`. A level in words is
 * `Infinity` for high, `-Infinity` for low.
 */
export interface MeasureColumn {
  readonly values: Float64Array;
  readonly knowledge: Uint8Array;
}

/**
 * Maps the id of each measure to its column, all of the same length; no entry for an optional measure without a column.
 */
export type MeasureColumns = Readonly<Record<string, MeasureColumn>>;
