import type { DateOrder } from '../sheet/text/culture';

/** What happens to lines with a status: they count, are subtracted as refunds, or are left out. */
export const statusTreatments = ['counts', 'refund', 'leftOut'] as const;
export type StatusTreatment = (typeof statusTreatments)[number];

/** What a manager may decide of a list of orders. What she leaves out is taken as proposed. */
export interface Answers {
  /** What an order is, if the list has no order numbers. */
  readonly orderIs?: 'line' | 'day';
  /** Whether a number that a client has on several days is one order, or an order on each of these days. */
  readonly sameNumber?: 'one' | 'day';
  /** Whether a cost is that of the whole line or of one piece. */
  readonly costOf?: 'line' | 'piece';
  /** Whether a column such as *Price* beside a quantity is that of the whole line or of one piece. */
  readonly priceOf?: 'line' | 'piece';
  /** What a number under *Discount* is: a share or a percentage taken off, the share that is paid, or money. */
  readonly discountIs?: DiscountIs;
  /** Whether an amount that is the same on all lines of an order is that of the line or of the whole order. */
  readonly amountOf?: 'line' | 'order';
  /** Whether a cost or profit that is the same on all lines of such an order is that of the line or of the order. */
  readonly earnedOf?: 'line' | 'order';
  /** By status, as it stands in the first cell that has it. */
  readonly statuses?: Readonly<Record<string, StatusTreatment>>;
  /** The currency whose lines count, or all as if they were one. */
  readonly currency?: string;
  /** Whether lines at zero are orders. */
  readonly zeroLines?: 'counts' | 'leftOut';
  /** Whether names that differ only in how they are spelt are one client. */
  readonly spellings?: 'apart' | 'together';
  /** Whether lines after the day of the result count. */
  readonly laterLines?: 'leftOut' | 'counts';
  /** Which comes first in dates such as 3/4/2026. */
  readonly dateOrder?: DateOrder;
}

export const discountKinds = ['share', 'percent', 'paidShare', 'money'] as const;
export type DiscountIs = (typeof discountKinds)[number];

/** Takes all currencies as if they were one. */
export const allCurrencies = '*';
