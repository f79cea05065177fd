import type { CutoffRule } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import type { Caps } from './caps';
import type { CustomerRange } from './customer-range';
import type { WriteAs } from './write-as';

/** The model to use, the columns and cut-offs for it, and the language of its names. */
export interface ModelChoice {
  readonly modelId: string;
  /**
   * Maps the id of each measure to a column's index among the customers' columns, or to the index of a segment column
   * (`indexOfSegments`).
   */
  readonly columns: Readonly<Record<string, number>>;
  /** Maps the id of a cut-off to a rule; a cut-off without an entry uses the model's own rule. */
  readonly cutoffs: Readonly<Record<string, CutoffRule>>;
  readonly language: Language;
}

/** What a manager chose in the pane: a column for each measure, cut-offs, dates, how to write. */
export interface Choice extends ModelChoice {
  /**
   * Set if medians and the like are computed anew from today's figures; otherwise the numbers of an earlier run are
   * kept.
   */
  readonly computesAnew?: boolean;
  /** The day from which to count elapsed time, as an Excel serial number. */
  readonly asOf: number;
  /** How to write tiers; left out: as values. */
  readonly writeAs?: WriteAs;
  /** True to write values without adding a policy sheet to a workbook that has none. */
  readonly withoutPolicy?: boolean;
  /** Index of the column that identifies the client; left out: the headers decide. */
  readonly client?: number;
  /** How to treat a client on several rows; left out: each row is a client of its own. */
  readonly repeated?: RepeatedTreatment;
  /** Index of the column of money to add up by tier; left out: the column of the model's own measure, or of the list. */
  readonly money?: number;
  /** How many clients the tiers have room for; left out: there is room for everybody. */
  readonly caps?: Caps;
  /** True to write the column *Entitled to*, from the sheet *Service Levels*. */
  readonly entitled?: boolean;
  /** True to write the columns *Previous segment*, *Since* and *Movement*, from the history. */
  readonly tracked?: boolean;
  /** True if tiers that somebody typed are replaced, so that they take up no room. Matters only with `caps`. */
  readonly replacesTyped?: boolean;
}

/** `each`: every row is a client of its own. `added`: add up all rows of a client. */
export type RepeatedTreatment = 'each' | 'added';

/** The choice of a run, stored in the workbook so that the next run can repeat it. */
export interface ChosenBefore {
  /** The headers of all columns of the customers, to find the columns again. */
  readonly headers: readonly string[];
  /** Set if the user had selected the customers' cells by hand. */
  readonly picked?: CustomerRange['picked'];
  /** Maps the id of each measure to a column's index, as in `Choice`. */
  readonly columns: Choice['columns'];
  /** Maps the id of a measure to a model's id: the measure was read from the segments of this model. */
  readonly segments?: Readonly<Record<string, string>>;
  readonly cutoffs: Choice['cutoffs'];
  readonly client?: Choice['client'];
  readonly money?: Choice['money'];
  readonly repeated?: Choice['repeated'];
  readonly writeAs?: Choice['writeAs'];
  readonly withoutPolicy?: Choice['withoutPolicy'];
  readonly caps?: Choice['caps'];
  readonly entitled?: Choice['entitled'];
  readonly tracked?: Choice['tracked'];
}
