import type { Localized } from '../../classifier/language';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { CellsOutside } from '../cells-outside';
import type { ChosenBefore } from '../choice';
import type { ColumnReading } from '../read/describe-column';
import type { CustomerRange } from '../customer-range';
import type { Override, OverrideTreatment } from '../override';
import type { RepeatedClient } from '../rows/find-repeated-clients';
import type { SegmentRole } from '../segment-role';
import type { ReportedCell } from '../reported-cell';
import type { SegmentsBeside } from '../segment-columns';
import type { Split } from '../split/split';
import type { StandIn } from '../match/stand-ins';

/** How many clients are in each tier, and how much money they bring. */
export interface TierTally {
  /** In the order of the model's tiers. */
  readonly counts: readonly number[];
  readonly unclassified: number;
  /** Clients with an override that is no tier. */
  readonly other: number;
  /** Left out if the model has no money, or if some of it is a word such as *high*. */
  readonly money?: Money;
}

/** The money measure of a model, added up by tier. */
export interface Money {
  /** The id of the measure. */
  readonly measure: string;
  /** In the order of the model's tiers. */
  readonly sums: readonly number[];
  readonly unclassified: number;
  readonly other: number;
  /** Whether a client has less than nothing: shares of the total would then mislead. */
  readonly hasNegative: boolean;
}

/** The text of each cell of ClientTier's columns. */
export type TextsByRole = Readonly<Record<SegmentRole, readonly string[]>>;

/**
 * What to write, and what to report about it. Nothing has been written yet. Under each role are the header and one cell a row of
 * its column, before overrides are applied.
 */
export interface Plan extends TextsByRole {
  /** Where the clients are; on a large sheet this is known only after whole columns were read. */
  readonly range: CustomerRange;
  /** Cells around them, by rows and columns of the sheet, that may hold more clients. */
  readonly outside: readonly CellsOutside[];
  readonly cutoffs: readonly ResolvedCutoff[];
  /** The cut-offs by which a formula decides about one client alone: those of the model's row form. */
  readonly policyCutoffs: readonly ResolvedCutoff[];
  /**
   * The tiers or sides that the cut-offs leave without clients, and better rules; left out if there is nothing to
   * report.
   */
  readonly split?: Split;
  /** The measures read from a column of something else; left out if there are none. */
  readonly standIns?: readonly StandIn[];
  /** The measures whose columns hold 35 for 35 %. */
  readonly inPercent: readonly string[];
  /** How each chosen column was read; columns with nothing to report are left out. */
  readonly readings: readonly ColumnReading[];
  /** Clients per tier, in the order of the model's tiers; if rows are added up, each client counts once. */
  readonly counts: readonly number[];
  /** The number of clients without a tier. */
  readonly withoutTier: number;
  readonly money?: Money;
  /** The same if overrides are kept; left out if there are no columns of an earlier run. */
  readonly byHand?: TierTally;
  /** What the user typed into ClientTier's columns beside rows that are no clients: it stays. */
  readonly besideNoClient?: readonly Override[];
  /** Whether several rows of a client were added up. */
  readonly addedUp: boolean;
  /** Number of rows without any of the measures; they are no clients and stay blank. */
  readonly blankRows: number;
  /** Rows of clients with a name and no figures, for whom the model has a tier. */
  readonly withoutFigures: readonly number[];
  /** The columns, by index, whose names make rows without figures clients; left out if there are none. */
  readonly names?: readonly number[];
  /** Rows that are no clients though they are not blank, in the order of the sheet. */
  readonly nonClients: readonly ReportedCell[];
  /** Clients on several rows; each row gets a tier of its own, or one for all if rows are added up. */
  readonly repeated: readonly RepeatedClient[];
  readonly unclassified: readonly ReportedCell[];
  readonly otherCurrencies: readonly ReportedCell[];
  readonly inDoubt: readonly ReportedCell[];
  readonly overrides: readonly Override[];
}

/** The result of a run. */
export interface Outcome {
  readonly plan: Plan;
  readonly modelId: string;
  /** In the form in which the next run will find it. */
  readonly chosen: ChosenBefore;
  /** The address of the columns: `Customers!I1:J301`. */
  readonly address: string;
  readonly overrides: OverrideTreatment;
  /** The segment columns beside the customers now. */
  readonly segments?: readonly SegmentsBeside[];
  /** The models written as values from these segments: they still show the earlier ones. */
  readonly outdated?: readonly { readonly modelId: string; readonly name: Localized }[];
  /** The policy's sheet, set if it is protected and its numbers were used unchanged. */
  readonly protectedPolicy?: string;
  /** The sheet added for the workbook's policy; `locked` if none could be added because the structure is protected. */
  readonly policySheet?: { readonly added: string } | 'locked';
}
