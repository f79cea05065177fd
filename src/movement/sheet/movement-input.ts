import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { Compared } from '../compare/compare-dates';
import type { ComparedDates } from '../dates';

/** What both days are computed from, and its sheet. */
export interface MovementSource {
  readonly kind: 'orders' | 'history';
  readonly sheet: string;
}

/** The content of the sheet. */
export interface MovementInput {
  readonly language: Language;
  readonly model: Model;
  readonly source: MovementSource;
  readonly dates: ComparedDates;
  readonly compared: Compared;
  /** The measures of the model, in their order. */
  readonly measures: readonly { readonly header: string; readonly format?: string }[];
  readonly moneyFormat: string;
  /** The name of the Excel table with the clients. */
  readonly table: string;
}
