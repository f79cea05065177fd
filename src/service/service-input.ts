import type { CellValue } from '../sheet/cells/cell';
import type { Language } from '../classifier/language';
import type { ListColumns, SummaryTier, TypedFields } from '../summary/list';

/** Numbers of clients, by the tier's id or `unclassified`. */
export type ClientsOfTiers = Readonly<Record<string, number>>;

/**
 * What is known of the segments before: numbers of clients, and the day as of which the run counted, as an Excel serial
 * number; or why there are none. `first`: the column was new. `unknown`: an earlier version of ClientTier kept nothing.
 */
export type EarlierClients =
  | { readonly kind: 'known'; readonly clients: ClientsOfTiers; readonly asOf: number }
  | { readonly kind: 'first' | 'unknown' | 'formulas' };

/** Everything from which the sheet *Service Levels* of one model is made. */
export interface ServiceInput {
  readonly language: Language;
  readonly modelName: string;
  readonly sheetName: string;
  /** The day on which the sheet is made, as an Excel serial number. */
  readonly today: number;
  readonly columns: Pick<ListColumns, 'tiers' | 'below'>;
  /**
   * The column of the list with the owners: its header, as formulas name it, and its values. Left out if the hours of each owner
   * are not asked for.
   */
  readonly owners?: {
    readonly header: string;
    readonly groups: string;
    readonly names: readonly CellValue[];
  };
  readonly tiers: readonly SummaryTier[];
  readonly unclassified: SummaryTier;
  /** True if the run added up several rows per client, so that rows cannot be counted as clients. */
  readonly countsRows: boolean;
  readonly typed: TypedFields;
  readonly earlier: EarlierClients;
  /** What the rules alone give; left out if every segment has room for everybody. */
  readonly byRules?: ClientsOfTiers;
}
