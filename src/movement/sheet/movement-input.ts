import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { Compared } from '../compare/compare-dates';
import type { ComparedDates } from '../dates';
import type { ComparedLists } from '../lists';
import type { LostBecause } from './lost-clients';

/** Why no reasons can be given for two lists, with the headers of the columns that are to blame. */
export interface NoReasons {
  readonly why: 'noFigures' | 'notAsked' | 'noColumns' | 'datesOfBefore';
  /** Left out if no column is to blame. */
  readonly headers?: readonly string[];
}

/** Two days, computed from the orders or the history on a sheet. */
interface OfDays {
  readonly sheet: string;
  readonly dates: ComparedDates;
}

/** What was compared: two days, computed from orders or in a history, or two columns with segments. */
export type MovementSource =
  | ({ readonly kind: 'orders' } & OfDays)
  | ({ readonly kind: 'history' } & OfDays)
  | {
      readonly kind: 'lists';
      readonly lists: ComparedLists;
      /** Left out if reasons are given. */
      readonly noReasons?: NoReasons;
      /** The cells of rows that could not be compared. */
      readonly notTold: readonly string[];
    };

/** A measure of the model, by the header of its columns. */
export interface MeasureShown {
  readonly header: string;
  readonly format?: string;
  /** Set if it is the sales of all orders up to the day, which are more than those of the window. */
  readonly isSales?: true;
}

/** The content of the sheet. */
export interface MovementInput {
  readonly language: Language;
  readonly model: Model;
  readonly source: MovementSource;
  readonly compared: Compared;
  /** The measures of the model, in their order. */
  readonly measures: readonly MeasureShown[];
  readonly moneyFormat: string;
  /** What the user said about why clients were lost. */
  readonly because: LostBecause;
  /** The name of the Excel table with the clients. */
  readonly table: string;
}
