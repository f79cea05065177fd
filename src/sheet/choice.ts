import type { CutoffRule } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import type { CustomerRange } from './customer-range';
import type { WriteAs } from './write-as';

/** What a manager chose: which column is which measure, where the cut-offs come from, in which language to write. */
export interface Choice {
  readonly modelId: string;
  /** Column index within the customer range, or of segments (`indexOfSegments`), by measure id. */
  readonly columns: Readonly<Record<string, number>>;
  /** By cut-off id; one left out follows the model's own rule. */
  readonly cutoffs: Readonly<Record<string, CutoffRule>>;
  readonly language: Language;
  /** The day of reckoning, as a serial number of Excel's: dates count from it. */
  readonly asOf: number;
  /** Left out, values. */
  readonly writeAs?: WriteAs;
  /** Set where values are to be written without making a policy in a workbook that has none. */
  readonly withoutPolicy?: boolean;
  /** Index of the column that says who the client is; left out, the headers say it. */
  readonly client?: number;
  /** What becomes of a client on several rows; left out, each row is taken by itself. */
  readonly repeated?: RepeatedTreatment;
}

/** Each row by itself, or all rows of a client added up. */
export type RepeatedTreatment = 'each' | 'added';

/** What was chosen for a run: kept with what it wrote, so that the next one can do the same. */
export interface ChosenBefore {
  /** Of all columns of the customers. */
  readonly headers: readonly string[];
  /** Set where the user had picked the customers' cells herself. */
  readonly picked?: CustomerRange['picked'];
  /** As a `Choice` has them. */
  readonly columns: Choice['columns'];
  /** By measure id, the models whose segments were taken for it. */
  readonly segments?: Readonly<Record<string, string>>;
  readonly cutoffs: Choice['cutoffs'];
  readonly client?: Choice['client'];
  readonly repeated?: Choice['repeated'];
  readonly writeAs?: Choice['writeAs'];
  readonly withoutPolicy?: Choice['withoutPolicy'];
}
