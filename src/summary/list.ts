import type { CellValue } from '../sheet/cells/cell';
import type { MeasureKind } from '../classifier/measure-kinds';
import type { TierColor } from '../classifier/tier';
import type { Language } from '../classifier/language';

/** The columns of the list as formulas name them: `Customers!$E$2:$E$301` or `Clients[Segment]`. */
export interface ListColumns {
  readonly tiers: string;
  readonly values?: string;
  readonly groups?: string;
  readonly names?: string;
  /**
   * The cell below the last client in the column of segments. Left out if formulas follow a longer list by themselves.
   */
  readonly below?: string;
}

/** A text that the column of segments may hold. */
export interface SummaryTier {
  readonly id: string;
  /** The text as it is in the cells now. */
  readonly name: string;
  /** What to enter: the name as text, or a formula that reads it from the policy. */
  readonly input: string;
  readonly strategy: string;
  readonly color?: TierColor;
}

/** A cut-off of the model. */
export interface SummaryCutoff {
  readonly name: string;
  readonly rule: string;
  /** The number that decided. If segments follow the policy, also a formula that reads the number from the policy. */
  readonly value: number;
  readonly formula?: string;
  readonly isShare: boolean;
  /** The day on which the number was computed from the list, as an Excel serial number. */
  readonly drawnOn?: number;
}

/**
 * The cells of the list, without headers: for each column an array with one cell per row. All arrays have the same
 * rows.
 */
export interface ListCells {
  readonly tiers: readonly CellValue[];
  readonly names?: readonly CellValue[];
  readonly values?: readonly CellValue[];
  readonly groups?: readonly CellValue[];
  /** Days of the last contact. */
  readonly contacts?: readonly CellValue[];
}

/** A column of the list: as formulas name it, and where its cells are. */
export interface ColumnOfList {
  readonly name: string;
  readonly sheetName: string;
  /** The column, and the row of the first client, on the sheet, zero-based. */
  readonly column: number;
  readonly top: number;
}

/** A measure with one cut-off, which splits it into low and high, and the numbers of all clients. */
export interface MapMeasure {
  /** The header of its column. */
  readonly name: string;
  readonly kind: MeasureKind;
  readonly cutoff: number;
  /** One number per row; NaN if the cell has none, infinite if it says "high" or "low". */
  readonly numbers: Float64Array;
  /** The column; left out if a number is not simply what its cell holds, such as `¥12,000`. */
  readonly column?: ColumnOfList;
}

/** The measures of a map: `x` from left to right, `y` upwards. */
export interface MapMeasures {
  /** The column of segments. */
  readonly tiers: Omit<ColumnOfList, 'name'>;
  readonly x: MapMeasure;
  readonly y: MapMeasure;
}

/** How many of a segment's clients of one day were still on the list at a later day. */
export interface Kept {
  readonly were: number;
  readonly stayed: number;
}

/**
 * What the history of earlier runs says of retention: nothing, less than a year, or the clients of two days at least a
 * year apart, as Excel serial numbers.
 */
export type ObservedRetention =
  | { readonly kind: 'noHistory' | 'lessThanYear' }
  | {
      readonly kind: 'observed';
      readonly from: number;
      readonly to: number;
      /** By the id of the tier. */
      readonly tiers: Readonly<Record<string, Kept>>;
      readonly all: Kept;
    };

/** What the user typed into a field of the sheet. */
export type TypedFields = Readonly<Record<string, string | number | boolean>>;

/** What the worth of keeping is computed from, beside the figures of the segments. */
export interface WorthInput {
  readonly observed: ObservedRetention;
  readonly typed: TypedFields;
}

/** The clients of a segment who are overdue, and what they are worth. */
export interface OverdueOfTier {
  readonly tier: string;
  readonly clients: number;
  readonly worth: number;
}

/** What the care plan and the visit log say of the segments, and the sheets that say so. */
export interface CareOfTiers {
  readonly overdue?: {
    readonly sheet: string;
    readonly rows: readonly OverdueOfTier[];
    /** The header of what they are worth; left out if the plan has no money. */
    readonly header?: string;
  };
  readonly needs?: {
    readonly sheet: string;
    readonly topics: readonly string[];
    /** Needs heard of the clients of each segment, for each topic and for all others; no `tier` for nobody in the list. */
    readonly rows: readonly { readonly tier: string | undefined; readonly counts: readonly number[] }[];
  };
}

/** What of *Overrides* a summary counts. */
export interface ByHandOfTiers {
  readonly sheet: string;
  /** The columns of its table, as formulas name them. */
  readonly columns: Readonly<Record<'model' | 'tierId' | 'list' | 'ended' | 'reason' | 'until', string>>;
  readonly modelId: string;
  /** The names under which its rows know the list. */
  readonly lists: readonly string[];
}

/** Why clients were lost, as the sheet that compares two dates says. */
export interface LostOfComparison {
  readonly sheet: string;
  readonly reasons: readonly { readonly reason: string; readonly clients: number }[];
  /** Number of lost clients without a reason. */
  readonly without: number;
}

/** Everything from which the summary of one model's segments is made. */
export interface SummaryInput {
  readonly language: Language;
  readonly modelName: string;
  readonly sheetName: string;
  /** The day on which the sheet is made, as an Excel serial number. */
  readonly today: number;
  readonly columns: ListColumns;
  /** Headers of the columns. */
  readonly headers: { readonly values?: string; readonly groups?: string };
  /** The number format of sums; means have one digit more. */
  readonly formats: { readonly sum: string; readonly mean: string };
  readonly tiers: readonly SummaryTier[];
  readonly unclassified: SummaryTier;
  /** True if the run added up several rows per client: the sheet then counts rows, not clients. */
  readonly countsRows: boolean;
  readonly cutoffs: readonly SummaryCutoff[];
  readonly cells: ListCells;
  /** The measures of the map; left out if the model is no grid of two measures. */
  readonly map?: MapMeasures;
  /** Left out if the worth of keeping is not asked for. */
  readonly worth?: WorthInput;
  /** The names of both measures, if the model is a grid with more levels than a map can show. */
  readonly largerGrid?: readonly [x: string, y: string];
  readonly care?: CareOfTiers;
  /** Left out if nobody on the list is set by hand for a reason. */
  readonly byHand?: ByHandOfTiers;
  readonly lost?: LostOfComparison;
}
