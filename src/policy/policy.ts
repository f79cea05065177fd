import type { CutoffRule } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import type { CustomModel } from './custom-model';

/**
 * What a workbook has decided about its clients, for everybody who opens it: models, their columns and cut-offs, and
 * names, colours and strategies of tiers. Shown on the sheet *Client Policy*.
 */
export interface Policy {
  /** Language of the names in cells, whatever the reader's language is. */
  readonly language: Language;
  /** The day from which to count elapsed time, as an Excel serial number. */
  readonly asOf: number;
  /** One entry per model, in the order of the sheet. */
  readonly models: readonly ModelPolicy[];
}

export interface ModelPolicy {
  /** Id of a model of the catalogue, or of a custom model. */
  readonly modelId: string;
  /** The custom model; left out for a model of the catalogue. */
  readonly own?: CustomModel;
  /** Maps the id of each measure to its column's header; no entry for a measure without a column. */
  readonly columns: Readonly<Record<string, string>>;
  /** The cut-offs of the model's row form, by id. In row form, everything that compares clients is a cut-off. */
  readonly cutoffs: Readonly<Record<string, PolicyCutoff>>;
  /** The tiers in the order of the model, then *Unclassified* (`unclassifiedOutcome`). */
  readonly tiers: readonly PolicyTier[];
}

export interface PolicyCutoff {
  /** How the number is computed. A fixed rule contains the number: its `value` equals the cut-off's `value`. */
  readonly rule: CutoffRule;
  /** The number that splits the clients; NaN if there were no clients to compute it from. */
  readonly value: number;
  /** The day on which the number was computed from the sheet, as an Excel serial number. */
  readonly drawnOn?: number;
}

export interface PolicyTier {
  readonly id: string;
  /** The tier's name in cells. The id identifies the tier, so a new name does not make a new tier. */
  readonly name: string;
  /** The cell's fill as `#RRGGBB`. Its text is black or white, whichever is easier to read. */
  readonly fill: string;
  readonly strategy: string;
  /** Earlier names of the tier; cells with these names are still recognized. */
  readonly formerNames: readonly string[];
}
