import type { CellValue } from '../../sheet/cells/cell';
import type { NoFormulas } from './formula-doubts';
import type { OrderNote, OrderQuestion } from '../ask/question';

/**
 * A client with her orders added up. A member is undefined if the client has no such figure, such as the last order of a
 * client without orders.
 */
export interface AddedClient {
  readonly key: CellValue;
  /** The client's first line. */
  readonly line: number;
  readonly name?: CellValue;
  readonly orders: number;
  readonly sales: number;
  readonly profit?: number;
  /** Days, as Excel's serial numbers. */
  readonly firstOrder?: number;
  readonly lastOrder?: number;
  readonly daysSince?: number;
  /** Complete months from the first order to the last. */
  readonly tenure?: number;
  readonly averageOrder?: number;
  /** Calendar months with an order. */
  readonly monthsActive: number;
  readonly growth?: number;
  readonly source?: string;
  readonly referrals?: number;
  /** Cells that are the same on all lines of the client, by index in `along`. */
  readonly along: readonly CellValue[];
}

/** A column with the same cell on all lines of each client, such as the city; it belongs to the client. */
export interface AlongColumn {
  readonly column: number;
  readonly header: string;
  /** The number format of the first cell in the column. */
  readonly format?: string;
}

/** The clients of a list of orders. */
export interface AddedUp {
  /** The clients, in the order of their first lines. */
  readonly clients: readonly AddedClient[];
  readonly keyHeader: string;
  readonly nameHeader?: string;
  readonly along: readonly AlongColumn[];
  /** Which figures can be computed from the list. */
  readonly has: { readonly profit: boolean; readonly source: boolean; readonly referrals: boolean };
  /** The number of orders of all clients, and the days of the first and the last. */
  readonly orders: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly asOf: number;
  readonly isToday: boolean;
  /** Number of decimals of the sums. */
  readonly decimals: number;
  readonly profitDecimals: number;
  /** All questions, answered or not. */
  readonly questions: readonly OrderQuestion[];
  readonly notes: readonly OrderNote[];
  /** Why formulas are refused: they would count differently, or take too long. Undefined if they may be written. */
  readonly noFormulas?: NoFormulas;
  /** Numbers of lines: those that count, and all. */
  readonly lines: { readonly counted: number; readonly all: number };
}
