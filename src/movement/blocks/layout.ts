import { quoted } from '../../classifier/native/formula-text';
import type { Language } from '../../classifier/language';
import type { Movement } from '../../classifier/explain/tier-movement';
import type { TierColor } from '../../classifier/tier';
import { words as classifierWords } from '../../classifier/words/languages';
import { tableColumn } from '../../summary/table-column';
import type { ClientMovement } from '../../history/movement-between';
import type { Reason } from '../mover';
import { words } from '../words/languages';

/** A text for what was before, and one for what came after. */
export interface FromTo {
  readonly from: string;
  readonly to: string;
}

/** What is compared within a sentence (`on 2026-03-31`), and the headings that name it. */
export interface When extends FromTo {
  readonly bridge: string;
  readonly raised: string;
}

/** A tier, or *Unclassified*. */
export interface Outcome {
  /** The index of the tier, as in `AtDate`. */
  readonly tier: number;
  readonly name: string;
  readonly color?: TierColor;
}

/** The columns of the list of clients, as formulas name them: `CT_Movement[Reason]`. */
export interface ListColumns {
  readonly from: string;
  readonly to: string;
  readonly movement: string;
  readonly reason: string;
}

/** The money that is compared. */
export interface Money {
  /** What it is: *Sales*. */
  readonly label: string;
  readonly format: string;
  readonly decimals: number;
  /** The columns of the list with the money of each day, as formulas name them. */
  readonly before: string;
  readonly after: string;
}

/** The content of the blocks above the list. */
export interface BlocksInput {
  readonly language: Language;
  /** The two days, sheets or columns by name: `2026-03-31`. */
  readonly times: FromTo;
  readonly when: When;
  /** True if the model's tiers have an order, so that a client can move up or down. */
  readonly isOrdered: boolean;
  /** The tiers, including *Unclassified*, that get a row and a column in the matrix. */
  readonly outcomes: readonly Outcome[];
  /** The text in place of a tier for a client without orders on a day. No tier has this name. */
  readonly noClient: string;
  readonly columns: ListColumns;
  /** Left out if no money is compared. */
  readonly money?: Money;
  readonly reasons: readonly Reason[];
}

export const movementName = (movement: ClientMovement, language: Language): string =>
  movement === 'returned'
    ? words[language].sheet.returned
    : classifierWords[language].movements[movement satisfies Movement];

/** Returns references to columns of the list, by their headers. */
export const columnsOfList = (
  table: string,
  headers: Readonly<Record<keyof ListColumns, string>>,
): ListColumns => ({
  from: tableColumn(table, headers.from),
  to: tableColumn(table, headers.to),
  movement: tableColumn(table, headers.movement),
  reason: tableColumn(table, headers.reason),
});

/** Returns a criterion that matches only this text: `"=At Risk"`. A `~` makes `* ? ~` plain characters. */
export const only = (text: string): string => quoted(`=${text.replace(/[~*?]/g, '~$&')}`);
