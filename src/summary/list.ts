import type { CellValue } from '../sheet/cells/cell';
import type { MeasureKind } from '../classifier/measure-kinds';
import type { TierColor } from '../classifier/tier';
import type { Language } from '../classifier/language';

/** The columns of the list as formulas name them: `Customers!$E$2:$E$301` or `Clients[Segment]`. */
export interface ListColumns {
  readonly tiers: string;
  readonly values?: string;
  readonly groups?: string;
  /** The cell below the last client in the column of segments; left out if a longer list needs no new formulas. */
  readonly below?: string;
}

/** One of the texts in the column of segments. */
export interface SummaryTier {
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
  /** The number that decided, and a formula that reads it from the policy if segments follow the policy. */
  readonly value: number;
  readonly formula?: string;
  readonly isShare: boolean;
  /** The day on which the number was computed from the list, as an Excel serial number. */
  readonly drawnOn?: number;
}

/** Cells of the list, without headers: one array per column, all over the same rows. */
export interface ListCells {
  readonly tiers: readonly CellValue[];
  readonly names?: readonly CellValue[];
  readonly values?: readonly CellValue[];
  readonly groups?: readonly CellValue[];
  /** Days of the last contact. */
  readonly contacts?: readonly CellValue[];
}

/** A measure that the model parts once, with the numbers of all clients. */
export interface MapMeasure {
  /** The header of its column. */
  readonly name: string;
  readonly kind: MeasureKind;
  readonly cutoff: number;
  /** One for each row; NaN if the cell is no number. */
  readonly numbers: Float64Array;
}

/** The measures of a map: across, and upwards. */
export interface MapMeasures {
  readonly x: MapMeasure;
  readonly y: MapMeasure;
}

/** Who is overdue in a segment, and what they are worth. */
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

/** What the summary of one model's segments is made from. */
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
  /** Left out if the model is no grid of two measures. */
  readonly map?: MapMeasures;
  readonly care?: CareOfTiers;
}
