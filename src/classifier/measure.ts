import type { Meaning } from './meaning';
import type { Localized } from './language';
import type { Adding, MeasureKind } from './measure-kinds';
import type { TierList } from './tier';

export interface LevelWords {
  readonly high: readonly string[];
  readonly low: readonly string[];
}

export interface MeasureWords extends LevelWords {
  /** Further ones that portable formulas do not know, since each would make them longer in every row. */
  readonly more?: LevelWords & {
    /** Words that say nothing by themselves beside one that does: `closed` in `closed (won)`. */
    readonly beside?: readonly string[];
  };
}

/** What is read from a column about each client. */
export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  /** What it is about, so that headers in any language are known: the first that a sheet has counts. */
  readonly means?: readonly Meaning[];
  /** What is taken, and told, if no header speaks of the measure at all: sales if there is no profit. */
  readonly standIn?: Meaning;
  readonly name: Localized;
  /** What a manager is told to put here, one line (function help, pane). */
  readonly description: Localized;
  /** Words for high and low that only this measure has (loyal / not loyal), besides those that every measure has. */
  readonly words?: MeasureWords;
  /** For a category: the words that tell each, by its number from 1. */
  readonly categories?: readonly CategoryWords[];
  /** For a stage: the model whose tiers, in order, are the stages from 1. */
  readonly stagesOf?: string;
  /** For a flag: the name of a tier of any model says it too, yes if its standing is the highest. */
  readonly acceptsTierNames?: true;
  /** For such a flag: the model whose segments the column holds. Portable formulas know the names of no other. */
  readonly segmentsOf?: TierList;
  /** For what may be given by a tier's name: the models of the workbook's policy, by whose names of tiers it may be given too. */
  readonly namedBy?: readonly TierList[];
  /** The value that a blank cell stands for; where it is not set, a blank is not known. */
  readonly blank?: number;
  /**
   * What several rows of one client come to: the sum, the smallest (days since: the latest date) or the largest (a yes
   * among noes). Left out, it hangs on the kind (see `column-kinds.ts`): shares, rates, scores and words cannot be added.
   */
  readonly adds?: Adding;
  /** May be left out: then it is blank for everyone. */
  readonly optional?: true;
}

/** Words that show a category: whole words in Latin script, any part of the text in Chinese. */
export interface CategoryWords {
  readonly category: number;
  readonly words: readonly string[];
}

/** What is known of one client's measure. From `unreadable` on, there is something but it cannot count. */
export const knowledge = {
  known: 0,
  blank: 1,
  /** There is something in the cell, but it cannot be read as this measure. */
  unreadable: 2,
  /** A date after the day of reckoning where only a past one counts. */
  future: 3,
  /** The sheet shows a date where none is wanted: an amount, a count. */
  date: 4,
  /** A date in a column that mostly holds numbers, or a number in one of dates: it may mean something else there. */
  dateAmongNumbers: 5,
  numberAmongDates: 6,
} as const;

/**
 * A measure of all clients: `values[row]` counts only where `knowledge[row]` is known.
 * A stated high is `Infinity`, a stated low `-Infinity`.
 */
export interface MeasureColumn {
  readonly values: Float64Array;
  readonly knowledge: Uint8Array;
}

/** Measure columns by measure id, all of the same length. An optional measure that is left out has none. */
export type MeasureColumns = Readonly<Record<string, MeasureColumn>>;
