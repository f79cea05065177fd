import type { Localized } from '../../classifier/language';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { CellsOutside } from '../cells-outside';
import type { ChosenBefore } from '../choice';
import type { ColumnReading } from '../read/describe-column';
import type { CustomerRange } from '../customer-range';
import type { Override, OverrideTreatment } from '../override';
import type { RepeatedClient } from '../rows/find-repeated-clients';
import type { ReportedCell } from '../reported-cell';
import type { SegmentsBeside } from '../segment-columns';
import type { Split } from '../split/split';
import type { StandIn } from '../match/stand-ins';

/** How many clients stand in which tier. */
export interface TierTally {
  /** In the order of the model's tiers. */
  readonly counts: readonly number[];
  /** Clients beside whom somebody typed what is no tier. */
  readonly other: number;
}

/** What is to be written and what there is to say about it. Nothing has been written yet. */
export interface Plan {
  /** Where the clients are; on a large sheet known only now that its columns were read as a whole. */
  readonly range: CustomerRange;
  /** Cells around them, by rows and columns of the sheet, in which more clients may stand. */
  readonly outside: readonly CellsOutside[];
  readonly cutoffs: readonly ResolvedCutoff[];
  /** The same for one client alone: those of the model's row form. */
  readonly policyCutoffs: readonly ResolvedCutoff[];
  /** What the cut-offs leave without clients, and rules that do better; left out if there is nothing to say. */
  readonly split?: Split;
  /** The measures that are taken from a column of something else; left out, none. */
  readonly standIns?: readonly StandIn[];
  /** The measures whose columns hold 35 for 35 %. */
  readonly inPercent: readonly string[];
  /** What each chosen column was read as, but for those of which there is nothing to tell. */
  readonly readings: readonly ColumnReading[];
  /** Clients per tier, in the order of the model's tiers; where rows are added up, each client once. */
  readonly counts: readonly number[];
  /** The same if what was typed over by hand is kept; left out where nothing stands from an earlier run. */
  readonly byHand?: TierTally;
  /** What somebody put into ClientTier's columns beside rows that are no clients: it stays as it is. */
  readonly besideNoClient?: readonly Override[];
  /** Whether the rows of a client on several were added up. */
  readonly addedUp: boolean;
  /** Rows without any of the measures: no clients, left blank. */
  readonly blankRows: number;
  /** Rows of clients who are only named: the model has a tier for them. */
  readonly withoutFigures: readonly number[];
  /** The columns, by index, whose names make clients of rows without figures; left out, none. */
  readonly names?: readonly number[];
  /** Rows that are no clients though something stands in them, in the order of the sheet. */
  readonly leftOut: readonly ReportedCell[];
  /** Clients on several rows, which get tiers of their own or, where they are added up, one for all. */
  readonly repeated: readonly RepeatedClient[];
  readonly unclassified: readonly ReportedCell[];
  readonly otherCurrencies: readonly ReportedCell[];
  readonly inDoubt: readonly ReportedCell[];
  readonly overrides: readonly Override[];
  /** The header and one cell a row of each column, overrides not yet applied. */
  readonly segment: readonly string[];
  readonly strategy: readonly string[];
}

/** What a run has done. */
export interface Outcome {
  readonly plan: Plan;
  readonly modelId: string;
  /** As the next run will find it. */
  readonly chosen: ChosenBefore;
  /** The two columns as an address: `Customers!I1:J301`. */
  readonly address: string;
  readonly overrides: OverrideTreatment;
  /** The columns of segments that stand beside the customers now. */
  readonly segments?: readonly SegmentsBeside[];
  /** The models that were written as values from these segments: they say what these were before. */
  readonly outdated?: readonly { readonly modelId: string; readonly name: Localized }[];
  /** The policy's sheet, where it is protected and its numbers were taken as they stand. */
  readonly protectedPolicy?: string;
  /** The sheet that was added for the workbook's policy, or that none could be as its structure is protected. */
  readonly policySheet?: { readonly added: string } | 'locked';
}
