import type { SegmentRole } from '../segment-role';
import type { MeasureKind } from '../../classifier/measure-kinds';

/** What the column *Movement* may say. `missing`, `repeated`: the client cannot be told by the column that identifies clients. */
export type TrackedMovement =
  | 'up'
  | 'down'
  | 'sideways'
  | 'changed'
  | 'new'
  | 'returned'
  | 'missing'
  | 'repeated';

/** What ClientTier writes into a sheet or says about its cells, besides names and strategies of models. */
export interface SheetText {
  readonly headers: Readonly<Record<SegmentRole, string>>;
  /** Adds the model's name to the header of a second model, because two headers of a table must differ. */
  readonly headerOfModel: (header: string, model: string) => string;
  /**
   * Marks a segment that the user typed: "(by hand)". Written after the tier's strategy, or alone if the typed text is
   * no tier.
   */
  readonly byHand: string;
  /** Stands in the column *Entitled to* beside a segment that the sheet *Service Levels* does not have. */
  readonly notOnLevels: string;
  /** Stands in the column *Movement*: how a client came to the present segment, or why that is not known. */
  readonly tracked: Readonly<Record<TrackedMovement, string>>;
  /** Stands after the strategy of a client for whom another segment has no room. */
  readonly overCap: string;
  /**
   * Reasons for the strategy cell of an unclassified client, from here to `differing`. They never contain a cell's
   * content, so that later runs recognize them.
   */
  readonly blank: (measure: string) => string;
  readonly errorValue: (measure: string) => string;
  readonly future: (measure: string) => string;
  readonly unreadable: (measure: string, unfit: string) => string;
  /**
   * Says that a text may mean two numbers. `unlikeColumn` says that the cell is typed in another way than the rest of
   * its column.
   */
  readonly twoNumbers: (measure: string) => string;
  /** Says that a text may mean two days, because nothing shows whether days or months come first. */
  readonly twoDays: (measure: string) => string;
  readonly unlikeColumn: (measure: string) => string;
  /** Says that the cell is a date although the measure takes none. */
  readonly date: (measure: string) => string;
  /**
   * Says that a date is among numbers; `numberAmongDates` says the opposite. In both cases nobody knows what is meant.
   */
  readonly dateAmongNumbers: (measure: string) => string;
  readonly numberAmongDates: (measure: string) => string;
  /** Says that the rows of a client differ and cannot be added up. */
  readonly differing: (measure: string) => string;
  /** Says for each kind of measure what an unreadable cell is not: "not a number". */
  readonly unfit: Readonly<Record<MeasureKind, string>>;
  /** The same reasons for lists, from here on, with the content of the cell. */
  readonly unreadableBut: (measure: string, cell: string, unfit: string) => string;
  readonly twoNumbersIn: (measure: string, cell: string, one: number, other: number) => string;
  readonly twoDaysIn: (measure: string, cell: string, one: string, other: string) => string;
  readonly cellUnlikeColumn: (measure: string, cell: string) => string;
  readonly dateBut: (measure: string, date: string) => string;
  readonly dateAmongNumbersBut: (measure: string, date: string) => string;
  readonly numberAmongDatesBut: (measure: string, cell: string) => string;
  readonly errorValueOf: (measure: string, error: string) => string;
  /** Doubts about cells that are used nevertheless, from here on. */
  readonly sumOfAllAbove: (figure: string) => string;
  readonly undoneOrder: (header: string, status: string, rows: number) => string;
  readonly otherSide: (header: string, side: string, rows: number) => string;
  readonly subtracted: (measure: string, found: string, rows: number) => string;
  readonly mergedClient: (name: string, rows: number, clients: number) => string;
  readonly nameless: (header: string, rows: number) => string;
  readonly plainAmongPercents: (measure: string, number: string) => string;
  readonly belowClients: (found: string) => string;
  readonly besideNoClient: (found: string) => string;
  readonly unreadType: (measure: string, found: string, cells: number) => string;
  readonly undecidedDate: (measure: string, found: string, day: string) => string;
  readonly otherCurrency: (measure: string, currency: string, mostly: string) => string;
}
