import type { CellValue } from '../../sheet/cells/cell';
import type { NoFormulas } from './formula-doubts';
import type { OrderNote, OrderQuestion } from '../ask/question';

/** A client with her orders added up. Undefined members do not exist for her: no last order, no growth. */
export interface AddedClient {
  readonly key: CellValue;
  /** Her first line. */
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
  /** What is the same on all of her lines, by column index. */
  readonly along: readonly CellValue[];
}

/** A column of the list whose cells are the same on all lines of each client, and so belong to the client. */
export interface AlongColumn {
  readonly column: number;
  readonly header: string;
  /** The number format of its first cell. */
  readonly format?: string;
}

/** The clients of a list of orders. */
export interface AddedUp {
  /** In the order of their first lines. */
  readonly clients: readonly AddedClient[];
  readonly keyHeader: string;
  readonly nameHeader?: string;
  readonly along: readonly AlongColumn[];
  /** Which figures the list allows. */
  readonly has: { readonly profit: boolean; readonly source: boolean; readonly referrals: boolean };
  /** The orders of all clients, and the days of the first and the last. */
  readonly orders: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly asOf: number;
  readonly isToday: boolean;
  /** Decimals of the sums. */
  readonly decimals: number;
  readonly profitDecimals: number;
  /** All questions, answered or not. */
  readonly questions: readonly OrderQuestion[];
  readonly notes: readonly OrderNote[];
  /** Why formulas would count something else, or take long; undefined if they may be written. */
  readonly noFormulas?: NoFormulas;
  /** The lines that count, out of all. */
  readonly lines: { readonly counted: number; readonly all: number };
}
