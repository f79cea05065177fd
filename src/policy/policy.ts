import type { CutoffRule } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import type { CustomModel } from './custom-model';

/**
 * What a workbook has decided about its clients, for everyone who opens it: the models, their columns and cut-offs,
 * and the names, colours and strategies of their tiers. It is on the sheet *Client Policy*.
 */
export interface Policy {
  /** The language of the names that are written, whoever reads them. */
  readonly language: Language;
  /** The date from which dates are counted, as a serial number of Excel. */
  readonly asOf: number;
  /** In the order of the sheet. */
  readonly models: readonly ModelPolicy[];
}

export interface ModelPolicy {
  /** The id of a model of the catalogue or of a custom one. */
  readonly modelId: string;
  /** Set for a custom model. */
  readonly own?: CustomModel;
  /** The headers of the measures' columns, by measure id; no entry for a measure that is left out. */
  readonly columns: Readonly<Record<string, string>>;
  /** By id, for the model's row form (`rowForm`), in which everything that compares clients is a cut-off. */
  readonly cutoffs: Readonly<Record<string, PolicyCutoff>>;
  /** In the order of the model, then *Unclassified* (`unclassifiedOutcome`). */
  readonly tiers: readonly PolicyTier[];
}

export interface PolicyCutoff {
  /** How the number was drawn; if fixed, its value is the number. */
  readonly rule: CutoffRule;
  /** The number that splits the clients; NaN if there were none to draw it from. */
  readonly value: number;
  /** The date on which the number was drawn from the sheet, as a serial number of Excel. */
  readonly drawnOn?: number;
}

export interface PolicyTier {
  readonly id: string;
  /** What is written in cells. The id identifies the tier: a new name makes no new tier. */
  readonly name: string;
  /** The cell's fill as `#RRGGBB`; its text is black or white, whichever is readable. */
  readonly fill: string;
  readonly strategy: string;
  /** Earlier names of the tier, by which clients are still recognized. */
  readonly formerNames: readonly string[];
}
