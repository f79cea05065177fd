import type { CutoffRule } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import type { CustomModel } from './custom-model';

/**
 * What a workbook has decided about its clients, for everyone who opens it: which models, over which columns, with
 * which cut-offs, and what their tiers are called, look like and ask for. It stands on the sheet *Client Policy*.
 */
export interface Policy {
  /** The language of the workbook: of the names that are written, whoever reads them. */
  readonly language: Language;
  /** The day from which dates are counted, as a serial number of Excel's. */
  readonly asOf: number;
  /** In the order of the sheet. */
  readonly models: readonly ModelPolicy[];
}

export interface ModelPolicy {
  /** Of the catalogue, or of the workbook's custom model. */
  readonly modelId: string;
  /** Set for a model that this workbook's manager made. */
  readonly own?: CustomModel;
  /** The header of the column that a measure comes from, by measure id. A measure that is left out has none. */
  readonly columns: Readonly<Record<string, string>>;
  /** By id: those of the model's row form (`rowForm`), in which everything that compares clients is a cut-off. */
  readonly cutoffs: Readonly<Record<string, PolicyCutoff>>;
  /** In the order of the model, and *Unclassified* (`unclassifiedOutcome`) after them. */
  readonly tiers: readonly PolicyTier[];
}

export interface PolicyCutoff {
  /** Where the number comes from; a fixed rule's value is the number. */
  readonly rule: CutoffRule;
  /** The number that parts the clients; NaN where there were none to draw it from. */
  readonly value: number;
  /** The day on which a number was drawn from the sheet, as a serial number of Excel's. */
  readonly drawnOn?: number;
}

export interface PolicyTier {
  readonly id: string;
  /** What is written. The id is the tier's identity: a new name makes no new tier. */
  readonly name: string;
  /** The cell's fill as `#RRGGBB`; the text on it is black or white, whichever can be read. */
  readonly fill: string;
  readonly strategy: string;
  /** Names that the tier had before: clients written under them are still known. */
  readonly formerNames: readonly string[];
}
