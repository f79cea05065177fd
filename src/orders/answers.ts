import type { DateOrder } from '../sheet/text/culture';

/** What happens to lines with a status: they count, are subtracted as refunds, or are left out. */
export const statusTreatments = ['counts', 'refund', 'leftOut'] as const;
export type StatusTreatment = (typeof statusTreatments)[number];

/** What a manager may decide about a list of orders. For anything left out, the proposal is taken. */
export interface Answers {
  /** What counts as an order if the list has no order numbers: a line, or all lines of a client on one day. */
  readonly orderIs?: 'line' | 'day';
  /** Whether an order number that a client has on several days is one order, or one order a day. */
  readonly sameNumber?: 'one' | 'day';
  /** Whether a cost is for the whole line or for one piece. */
  readonly costOf?: 'line' | 'piece';
  /** Whether a column such as *Price* beside a quantity is for the whole line or for one piece. */
  readonly priceOf?: 'line' | 'piece';
  /**
   * What a number under *Discount* is: the share taken off (0.1), the percentage taken off (10), the share that is paid
   * (0.9), or money.
   */
  readonly discountIs?: DiscountIs;
  /** Whether an amount that is the same on all lines of an order belongs to each line, or to the whole order. */
  readonly amountOf?: 'line' | 'order';
  /** Whether a cost or profit belongs to each line or to the whole order. Used only if `amountOf` is `order`. */
  readonly earnedOf?: 'line' | 'order';
  /** The treatment of the lines with each status. The key is the status as in its first cell. */
  readonly statuses?: Readonly<Record<string, StatusTreatment>>;
  /** The currency to count, such as `EUR`; lines in others are left out. `allCurrencies` adds up all currencies. */
  readonly currency?: string;
  /** Whether lines at zero are orders. */
  readonly zeroLines?: 'counts' | 'leftOut';
  /** Whether names that differ only in spelling, such as `Acme Inc.` and `ACME, Inc`, are one client. */
  readonly spellings?: 'apart' | 'together';
  /** Whether lines after the day of the result count. */
  readonly laterLines?: 'leftOut' | 'counts';
  /** Whether day or month comes first in dates such as 3/4/2026. */
  readonly dateOrder?: DateOrder;
}

export const discountKinds = ['share', 'percent', 'paidShare', 'money'] as const;
export type DiscountIs = (typeof discountKinds)[number];

/** The answer that adds up amounts in all currencies as if they were one. */
export const allCurrencies = '*';
