import type { CutoffRule } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import type { CustomerRange } from './customer-range';
import type { WriteAs } from './write-as';

/** What a manager chose: the column of each measure, the cut-offs, the language to write in. */
export interface Choice {
  readonly modelId: string;
  /** By measure id: a column index within the customer range, or the index of segments (`indexOfSegments`). */
  readonly columns: Readonly<Record<string, number>>;
  /** By cut-off id; if left out, the model's own rule applies. */
  readonly cutoffs: Readonly<Record<string, CutoffRule>>;
  readonly language: Language;
  /** The day from which dates count, as an Excel serial number. */
  readonly asOf: number;
  /** If left out, values are written. */
  readonly writeAs?: WriteAs;
  /** Set if values are to be written without creating a policy in a workbook that has none. */
  readonly withoutPolicy?: boolean;
  /** Index of the column that identifies the client; if left out, the headers decide. */
  readonly client?: number;
  /** How to treat a client on several rows; if left out, each row is a client of its own. */
  readonly repeated?: RepeatedTreatment;
}

/** Take each row as a client of its own, or add up all rows of a client. */
export type RepeatedTreatment = 'each' | 'added';

/** The choice of a run, stored with what it wrote so that the next run can repeat it. */
export interface ChosenBefore {
  /** The headers of all columns of the customers. */
  readonly headers: readonly string[];
  /** Set if the user had picked the customers' cells herself. */
  readonly picked?: CustomerRange['picked'];
  /** In the form that `Choice` has. */
  readonly columns: Choice['columns'];
  /** By measure id, the models whose segments were used as that measure. */
  readonly segments?: Readonly<Record<string, string>>;
  readonly cutoffs: Choice['cutoffs'];
  readonly client?: Choice['client'];
  readonly repeated?: Choice['repeated'];
  readonly writeAs?: Choice['writeAs'];
  readonly withoutPolicy?: Choice['withoutPolicy'];
}
