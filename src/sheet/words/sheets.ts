import type { SegmentRole } from '../segment-role';
import type { MeasureKind } from '../../classifier/measure-kinds';

/** What ClientTier writes into a sheet or says of its cells, besides the models' own names and strategies. */
export interface SheetText {
  readonly headers: Readonly<Record<SegmentRole, string>>;
  /** Of the columns of a further model: its name, as Excel wants no two headers alike. */
  readonly headerOfModel: (header: string, model: string) => string;
  /**
   * Marks a segment that somebody typed, as in "(by hand)". Follows the tier's strategy, or is alone if the typed
   * text is no tier.
   */
  readonly byHand: string;
  /** Why a client is unclassified, as it stands in her strategy cell: a few fixed texts for each measure. */
  readonly blank: (measure: string) => string;
  readonly errorValue: (measure: string) => string;
  readonly future: (measure: string) => string;
  readonly unreadable: (measure: string, unfit: string) => string;
  /** A text that may be two numbers, and a cell that could be read if the rest of its column were typed like it. */
  readonly twoNumbers: (measure: string) => string;
  readonly unlikeColumn: (measure: string) => string;
  /** Says that the cell is a date but the measure takes none. */
  readonly date: (measure: string) => string;
  /** These say that a column mixes dates and numbers, so that this cell's meaning is uncertain. */
  readonly dateAmongNumbers: (measure: string) => string;
  readonly numberAmongDates: (measure: string) => string;
  /** Rows of one client that cannot be added up. */
  readonly differing: (measure: string) => string;
  /** What a cell that cannot be read as a measure of this kind fails to be. */
  readonly unfit: Readonly<Record<MeasureKind, string>>;
  /** The same with what stands in the cell, for lists. */
  readonly unreadableBut: (measure: string, cell: string, unfit: string) => string;
  readonly twoNumbersIn: (measure: string, cell: string, one: number, other: number) => string;
  readonly cellUnlikeColumn: (measure: string, cell: string) => string;
  readonly dateBut: (measure: string, date: string) => string;
  readonly dateAmongNumbersBut: (measure: string, date: string) => string;
  readonly numberAmongDatesBut: (measure: string, cell: string) => string;
  readonly errorValueOf: (measure: string, error: string) => string;
  /** Of cells that are taken as they stand. */
  readonly sumOfAllAbove: (figure: string) => string;
  readonly plainAmongPercents: (measure: string, number: string) => string;
  readonly belowClients: (found: string) => string;
  readonly unreadType: (measure: string, found: string, cells: number) => string;
  readonly undecidedDate: (measure: string, found: string, day: string) => string;
  readonly otherCurrency: (measure: string, currency: string, mostly: string) => string;
}
