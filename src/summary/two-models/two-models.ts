import type { Language } from '../../classifier/language';
import type { SummaryTier, TypedFields } from '../list';

/** One of the two models: its outcomes, and its column of segments as formulas name it. */
export interface ModelOfTwo {
  readonly modelId: string;
  readonly name: string;
  readonly tiers: readonly SummaryTier[];
  readonly unclassified: SummaryTier;
  readonly column: string;
  /** The cell below the last client; left out if formulas follow a longer list by themselves. */
  readonly below?: string;
}

/** An action that the user typed for two segments of which one is gone. */
export interface ActionLeft {
  readonly field: string;
  /** The names of both segments, as they were. */
  readonly label: string;
}

/** Everything from which a sheet of two models is made. */
export interface TwoModelsInput {
  readonly language: Language;
  readonly down: ModelOfTwo;
  readonly across: ModelOfTwo;
  readonly sheetName: string;
  /** The day on which the sheet is made, as an Excel serial number. */
  readonly today: number;
  /** The column to add up; left out to count clients only. */
  readonly values?: { readonly column: string; readonly header: string; readonly format: string };
  /** True if a run added up several rows per client: the sheet then counts rows, not clients. */
  readonly countsRows: boolean;
  /** The actions typed on the sheet made before, by field, and the names of the segments that a field was for. */
  readonly typed: TypedFields;
  readonly labelOf: (field: string) => string;
}

/**
 * Returns what a cell of the grid of actions is for. It is found again by the ids of models and segments, whichever model is
 * down and wherever its row is.
 */
export const actionField = (one: readonly [modelId: string, tier: string], other: typeof one): string =>
  [one.join(' '), other.join(' ')].sort().join(' | ');

/** Returns the rows and columns of a model that get an action: its tiers and *Unclassified*. */
export const outcomesOf = ({ tiers, unclassified }: ModelOfTwo): readonly SummaryTier[] => [
  ...tiers,
  unclassified,
];
