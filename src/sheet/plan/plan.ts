import type { Localized } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { CellValue } from '../cells/cell';
import type { CellsOutside } from '../cells-outside';
import type { ChosenBefore } from '../choice';
import type { CountsBefore } from '../record/counts-before';
import type { CapsApplied, StayingInBand } from '../caps/caps-applied';
import type { ColumnReading } from '../read/describe-column';
import type { CustomerRange } from '../customer-range';
import type { Move } from './move';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';
import type { Override, OverrideTreatment } from '../override';
import type { RepeatedClient } from '../rows/find-repeated-clients';
import type { RowsOfClients } from '../rows/group-rows';
import type { RoleOfEveryRun, RoleOnRequest } from '../segment-role';
import type { ReportedCell } from '../reported-cell';
import type { SegmentsBeside } from '../segment-columns';
import type { Split } from '../split/split';
import type { StandIn } from '../match/stand-ins';

/** How many clients each tier has, and how much money they bring. */
export interface TierTally {
  /** Number of clients per tier, in the order of the model's tiers. */
  readonly counts: readonly number[];
  readonly unclassified: number;
  /** Number of clients with an override that is no tier. */
  readonly other: number;
  /** The money per tier; left out if the model has no money, or if some client has a word such as *high*. */
  readonly money?: Money;
}

/** The money measure of a model, added up by tier. */
export interface Money {
  /** Id of the measure that was added up. */
  readonly measure: string;
  /** The header of the column, if the user chose another than that of the measure. */
  readonly header?: string;
  /** Sum per tier, in the order of the model's tiers. */
  readonly sums: readonly number[];
  readonly unclassified: number;
  readonly other: number;
  /** True if a client has a negative amount; shares of the total then make no sense. */
  readonly hasNegative: boolean;
}

/** One text per row for each column that every run writes. */
export type TextsByRole = Readonly<Record<RoleOfEveryRun, readonly string[]>>;

/** The outcome of each client, to count the clients in other ways than a run does. */
export interface ClientOutcomes {
  /** For each client the index of its tier, or `noClient` or `unclassified`. */
  readonly computed: Int16Array;
  /** The same if overrides are kept; `otherText` if a typed text is no tier. */
  readonly byHand: Int16Array;
  /** The rows of the clients; left out if each row is a client. */
  readonly together?: RowsOfClients;
}

/** What the tiers were decided from, enough to explain a client's tier. */
export interface PlanBasis {
  readonly model: Model;
  /** The day as of which clients are judged, as an Excel serial number. */
  readonly asOf: number;
  /** The cells of each measure, one per row, by measure id; blank in rows that are no clients. */
  readonly cells: Readonly<Record<string, readonly CellValue[]>>;
  /** The sheet column of each measure. */
  readonly columns: Readonly<Record<string, number>>;
  readonly clients: ClientsToClassify;
  /** Returns the name of the client on a row; `''` if no column has names. */
  nameOf(row: number): string;
}

/**
 * What to write and what to report, before anything is written. Each role (`segment`, `strategy`) has the column's
 * header and one text per row; overrides are not applied yet.
 */
export interface Plan extends TextsByRole {
  /** The headers of the columns that the run writes on request. */
  readonly headersOnRequest: { readonly [Role in RoleOnRequest]?: string };
  /** Where the clients are. On a large sheet, this is known only after whole columns were read. */
  readonly range: CustomerRange;
  /** Blocks around the customers that may hold more clients, in rows and columns of the sheet. */
  readonly outside: readonly CellsOutside[];
  readonly cutoffs: readonly ResolvedCutoff[];
  /** The cut-offs of the model's row form (`rowForm`), with which formulas decide each client alone. */
  readonly policyCutoffs: readonly ResolvedCutoff[];
  /**
   * What the cut-offs fail to separate (tiers or sides without clients), with better rules; left out if there is
   * nothing to report.
   */
  readonly split?: Split;
  /** Measures that are read from a column of another meaning; left out if there are none. */
  readonly standIns?: readonly StandIn[];
  /** Ids of the measures with columns that hold 35 for 35 %. */
  readonly inPercent: readonly string[];
  /** How each chosen column was read; without columns that have nothing to report. */
  readonly readings: readonly ColumnReading[];
  /** Number of clients per tier, in the order of the model's tiers. Counts a client once if her rows are added up. */
  readonly counts: readonly number[];
  /** Number of clients without a tier. */
  readonly withoutTier: number;
  readonly money?: Money;
  /** What the caps have done; left out if there is room for everybody. */
  readonly caps?: CapsApplied;
  /** Who stays in her tier because she is near a cut-off; left out if nobody does. */
  readonly staying?: StayingInBand;
  /** Clients and money per tier if the overrides are kept; left out if no earlier run has columns here. */
  readonly byHand?: TierTally;
  /** The outcome of each client, to count some clients or another column. */
  readonly outcomes: ClientOutcomes;
  readonly basis: PlanBasis;
  /** What the user typed into ClientTier's columns beside rows that are no clients; these cells stay. */
  readonly besideNoClient?: readonly Override[];
  /** True if several rows of a client were added up. */
  readonly addedUp: boolean;
  /** Number of rows in which all measures are blank. They are no clients and get nothing. */
  readonly blankRows: number;
  /** Rows of clients with a name but no figures; the model has a tier for these. */
  readonly withoutFigures: readonly number[];
  /**
   * Indexes of the columns with names: a row with a name but no figures counts as a client. Left out if there are none.
   */
  readonly names?: readonly number[];
  /** Rows that are no clients although they are not blank, from top to bottom. */
  readonly nonClients: readonly ReportedCell[];
  /**
   * Clients on several rows. Each row has a tier of its own; if rows are added up, all rows of a client have the same
   * tier.
   */
  readonly repeated: readonly RepeatedClient[];
  readonly unclassified: readonly ReportedCell[];
  readonly otherCurrencies: readonly ReportedCell[];
  readonly inDoubt: readonly ReportedCell[];
  readonly overrides: readonly Override[];
  /** How many clients each tier has without this run. */
  readonly counted?: CountsBefore;
  /** Clients with another tier than after the run before; left out if no earlier run has columns here. */
  readonly moves?: readonly Move[];
  /** The rules of the model in row form, in short (`rulesText`). */
  readonly rules: string;
}

/** What a run has done. */
export interface Outcome {
  readonly plan: Plan;
  readonly modelId: string;
  /** The choice of the run, as the next run will find it. */
  readonly chosen: ChosenBefore;
  /** Address of ClientTier's columns: `Customers!I1:J301`. */
  readonly address: string;
  readonly overrides: OverrideTreatment;
  /** The segment columns that are beside the customers now. */
  readonly segments?: readonly SegmentsBeside[];
  /** The models whose values were computed from the segments that this run replaced. */
  readonly outdated?: readonly { readonly modelId: string; readonly name: Localized }[];
  /** Name of the policy's sheet, if it is protected, so that the run used its numbers unchanged. */
  readonly protectedPolicy?: string;
  /**
   * Name of the policy sheet that was added; `locked` if none could be added because the workbook's structure is
   * protected.
   */
  readonly policySheet?: { readonly added: string } | 'locked';
}
