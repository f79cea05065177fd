import type { CutoffRule } from '../classifier/cutoff';
import type { Language, Localized } from '../classifier/language';
import type { Model } from '../classifier/model';
import type { ResolvedCutoff } from '../classifier/resolve-cutoffs';
import type { CellValue } from './cell';
import type { CellsOutside } from './cells-outside';
import type { ChosenBefore } from './chosen-before';
import type { ColumnReading } from './column-reading';
import type { TierTally } from './counts-by-hand';
import type { Culture } from './culture';
import type { RepeatedClient } from './repeated-clients';
import type { StandIn } from './stand-ins';
import type { SegmentsBeside } from './segments-beside';
import type { Split } from './split';
import type { WriteAs } from './write-as';

export type { ResolvedCutoff, WriteAs };

/**
 * Where the customers are on a sheet. The header is the row `top`; the clients are the `rows` rows below it.
 * Rows and columns are zero-based within the sheet. ClientTier's own columns are not counted in `columns`.
 */
export interface CustomerRange {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The name of the Excel table that the customers are in, where they are in one. */
  readonly tableName?: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** The sheet columns, ascending, of ClientTier's own that stand among or beside these, and of the gaps before them. */
  readonly ownColumns?: readonly number[];
  /** The columns of segments among ClientTier's own, from which other models may be asked; left out, none. */
  readonly segments?: readonly SegmentsBeside[];
  /** Set where the user said herself that the customers are these cells: then nothing is looked for around them. */
  readonly picked?: { readonly headerRows: number };
}

/** The customers as they were found: enough to propose columns, before anything large is read. */
export interface Customers {
  readonly range: CustomerRange;
  /** One a column, as text; `""` where a header cell is blank. */
  readonly headers: readonly string[];
  /** The first rows (200 at the most), to judge columns by what is in them. */
  readonly samples: readonly (readonly CellValue[])[];
  /** The ids of the models whose columns stand beside these customers already. */
  readonly segmentedBy: readonly string[];
  /** What was chosen the last time, by model id; nothing where it is not known. */
  readonly chosenBefore?: Readonly<Record<string, ChosenBefore>>;
  /** How numbers and dates are typed in their workbook; left out where it is not known. */
  readonly culture?: Culture;
  /** Cells around them, by rows and columns of the sheet, in which more clients may stand; none where left out. */
  readonly outside?: readonly CellsOutside[];
}

/** What a manager chose: which column is which measure, where the cut-offs come from, in which language to write. */
export interface Choice {
  readonly modelId: string;
  /** The model as the workbook's policy has it, or one of its own; left out, the catalogue's. */
  readonly model?: Model;
  /** Column index within the customer range, or of segments (`indexOfSegments`), by measure id. */
  readonly columns: Readonly<Record<string, number>>;
  /** By cut-off id; one left out follows the model's own rule. */
  readonly cutoffs: Readonly<Record<string, CutoffRule>>;
  readonly language: Language;
  /** The day of reckoning, as a serial number of Excel's: dates count from it. */
  readonly asOf: number;
  /** Left out, values. */
  readonly writeAs?: WriteAs;
  /** Set where values are to be written without making a policy in a workbook that has none. */
  readonly withoutPolicy?: boolean;
  /** Index of the column that says who the client is; left out, the headers say it. */
  readonly client?: number;
  /** What becomes of a client on several rows; left out, each row is taken by itself. */
  readonly repeated?: RepeatedTreatment;
}

/** Each row by itself, or all rows of a client added up. */
export type RepeatedTreatment = 'each' | 'added';

/** A client that could not be classified, and why, in the language of the choice. */
export interface UnclassifiedClient {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** The cell that stands in the way, with its sheet: `Customers!C14`. */
  readonly cell: string;
  /** Such as `Loyalty is blank` or `Sales: "n/a" is not a number`. */
  readonly reason: string;
}

/** A row among the clients that is none: a total, a note, the header again. Its cells are left blank. */
export interface LeftOutRow {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** The cell that shows it, with its sheet: `Customers!A40`. */
  readonly cell: string;
  /** Such as `"Total" sums up other rows`, in the language of the choice. */
  readonly reason: string;
}

/** A cell in another currency than most of its column: it is compared with them as it stands. */
export interface CellInOtherCurrency {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** With its sheet: `Customers!C14`. */
  readonly cell: string;
  /** Such as `Sales is in ¥, most of the column in $`, in the language of the choice. */
  readonly reason: string;
}

/** A cell that was read as it stands but may mean something else, such as a total or 30 for 30 %. */
export interface CellInDoubt {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** With its sheet: `Customers!C14`. */
  readonly cell: string;
  /** Such as `420 is the sum of all rows above: ...`, in the language of the choice. */
  readonly reason: string;
}

/** A cell in ClientTier's columns that somebody typed over by hand since the last run. */
export interface Override {
  readonly row: number;
  readonly cell: string;
  readonly column: 'segment' | 'strategy';
  /** What stands there now. */
  readonly typed: string;
  /** What ClientTier would write. */
  readonly computed: string;
}

/** What is to be written and what there is to say about it. Nothing has been written yet. */
export interface Plan {
  readonly choice: Choice;
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
  /** Rows without any of the measures: no clients, left blank. */
  readonly blankRows: number;
  /** Rows of clients who are only named: the model has a tier for them. */
  readonly withoutFigures: readonly number[];
  /** The columns, by index, whose names make clients of rows without figures; left out, none. */
  readonly names?: readonly number[];
  /** Rows that are no clients though something stands in them, in the order of the sheet. */
  readonly leftOut: readonly LeftOutRow[];
  /** Clients on several rows, which get tiers of their own or, where they are added up, one for all. */
  readonly repeated: readonly RepeatedClient[];
  readonly unclassified: readonly UnclassifiedClient[];
  readonly otherCurrencies: readonly CellInOtherCurrency[];
  readonly inDoubt: readonly CellInDoubt[];
  readonly overrides: readonly Override[];
  /** The header and one cell a row of each column, overrides not yet applied. */
  readonly segment: readonly string[];
  readonly strategy: readonly string[];
}

/** What to do with the cells that were typed over by hand. */
export type OverrideTreatment = 'keep' | 'replace';

/** What a run has done. */
export interface Outcome {
  readonly plan: Plan;
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
