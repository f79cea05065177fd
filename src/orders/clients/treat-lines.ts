import { knowledge } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank } from '../../sheet/cells/cell';
import type { StatusTreatment } from '../answers';
import type { Settled } from '../ask/ask-about-orders';
import type { OrderLines } from '../read/read-lines';
import type { LineAmounts } from './line-amounts';

/** What a line counts as, or why it does not count, in the order of checking. */
export const treatments = [
  'order',
  'refund',
  'total',
  'noClient',
  'leftOutByStatus',
  'otherCurrency',
  /** The amount of the order is on another of its lines, before or after this one. The profit of this line counts. */
  'sameOrder',
  'noAmount',
  'zero',
  'later',
  'blank',
  /** Like `sameOrder`, but the line with the amount is left out, and so is this one. */
  'leftOutWithOrder',
] as const;
export type Treatment = (typeof treatments)[number];

export const codeOf = Object.fromEntries(treatments.map((treatment, code) => [treatment, code])) as Readonly<
  Record<Treatment, number>
>;

/** The treatment of each line as a number (`codeOf`), and its amount, which is negative for a refund. */
export interface TreatedLines {
  readonly treatment: Uint8Array;
  readonly amounts: Float64Array;
  /** Lines that are refunds because of their status. */
  readonly byStatus: ReadonlySet<number>;
  /**
   * The lines of `byStatus` with a positive amount, and the other lines of their orders. Their amounts and profits are
   * subtracted.
   */
  readonly reversed: ReadonlySet<number>;
  readonly asOf: number;
  /**
   * The last day of refunds that count: today, or the chosen day. In an old list, refunds after its last order count
   * too.
   */
  readonly refundsUntil: number;
  /** True if the day of the result is today. */
  readonly isToday: boolean;
}

/**
 * If the last order is at most this many days old, the list is current: its result is as of today. Otherwise it is as
 * of the last order.
 */
export const daysOfCurrentList = 60;

/** Decides for each line whether it is an order, a refund or neither. Also finds the day of the result. */
export function* treatLines(
  lines: OrderLines,
  settled: Settled,
  { values, refunded }: LineAmounts,
  { today, chosen }: { readonly today: number; readonly chosen?: number },
): Sliced<TreatedLines> {
  const { list, keys, days, orderNumbers, statuses, currencies } = lines;
  const amounts = new Float64Array(values);
  const treatment = new Uint8Array(list.lines);
  const [byStatus, reversed] = [new Set<number>(), new Set<number>()];
  for (const { line } of lines.totals) treatment[line] = codeOf.total;
  const seen = new Set<string>();
  const withAmount = yield* ordersWithAmount(lines, amounts);
  const isBlankLine = blankLines(lines);
  let last = -Infinity;
  yield* eachRow(list.lines, (line) => {
    if (treatment[line] === codeOf.total) return;
    treatment[line] = codeOf[treat(line)];
    if (treatment[line] !== codeOf.order || days.knowledge[line] !== knowledge.known) return;
    const day = days.values[line]!;
    if (day <= today && day > last) last = day;
  });
  const isToday = last === -Infinity || today - last < daysOfCurrentList;
  const asOf = chosen ?? (isToday ? today : last);
  const refundsUntil = chosen ?? today;
  yield* eachRow(list.lines, (line) => {
    if (settled.laterLines === 'counts' || treatment[line]! > codeOf.refund) return;
    const until = treatment[line] === codeOf.refund ? refundsUntil : asOf;
    if (days.knowledge[line] === knowledge.known && days.values[line]! > until)
      treatment[line] = codeOf.later;
  });
  yield* followOrders();
  // Subtracts what was given back of a sale. The amount of a refund line contains this already.
  if (refunded)
    yield* eachRow(list.lines, (line) => {
      if (treatment[line] === codeOf.order) amounts[line]! -= refunded[line]!;
    });
  return { treatment, amounts, byStatus, reversed, asOf, refundsUntil, isToday: asOf === today };

  function treat(line: number): Treatment {
    if (keys.of[line]! < 0) return isBlankLine(line) ? 'blank' : 'noClient';
    const ofStatus = statusOf(line);
    if (ofStatus === 'leftOut') return 'leftOutByStatus';
    const currency = currencies?.of[line];
    if (
      settled.currency !== undefined &&
      currency !== undefined &&
      currency >= 0 &&
      currency !== settled.currency
    )
      return 'otherCurrency';
    const order = orderOf(line);
    if (order !== undefined && settled.amountOf === 'order') {
      const event = `${order} ${ofStatus}`;
      if (seen.has(event)) return 'sameOrder';
      if (!Number.isNaN(amounts[line]!)) seen.add(event);
    }
    // Programs write the amount on the first line of an order and leave the other lines blank.
    if (Number.isNaN(amounts[line]!))
      return order !== undefined && withAmount.has(order) ? 'sameOrder' : 'noAmount';
    if (ofStatus === 'refund') {
      if (amounts[line]! >= 0) reversed.add(line);
      amounts[line] = -Math.abs(amounts[line]!);
      byStatus.add(line);
      return 'refund';
    }
    if (amounts[line]! < 0) return 'refund';
    if (amounts[line] !== 0) return 'order';
    const isTakenBack =
      lines.quantity?.knowledge[line] === knowledge.known && lines.quantity.values[line]! < 0;
    if (isTakenBack) return 'refund';
    return settled.zeroLines === 'leftOut' ? 'zero' : 'order';
  }

  /** Treats lines without an amount of their own like the line of their order that has the amount. */
  function* followOrders(): Sliced<void> {
    const [orders, refunds] = [new Map<string, number>(), new Map<string, number>()];
    yield* eachRow(list.lines, (line) => {
      const order = treatment[line]! <= codeOf.refund ? orderOf(line) : undefined;
      const mains = byStatus.has(line) ? refunds : orders;
      if (order !== undefined && !mains.has(order)) mains.set(order, line);
    });
    yield* eachRow(list.lines, (line) => {
      if (treatment[line] !== codeOf.sameOrder) return;
      const order = orderOf(line)!;
      const [same, other] = statusOf(line) === 'refund' ? [refunds, orders] : [orders, refunds];
      const main = same.get(order) ?? other.get(order);
      if (main === undefined) treatment[line] = codeOf.leftOutWithOrder;
      else if (reversed.has(main)) reversed.add(line);
    });
  }

  function statusOf(line: number): StatusTreatment {
    const status = statuses?.of[line] ?? -1;
    return status < 0 ? 'counts' : settled.statuses[status]!;
  }

  function orderOf(line: number): string | undefined {
    const order = orderNumbers?.of[line] ?? -1;
    return order < 0 ? undefined : `${keys.of[line]} ${order}`;
  }
}

/** Returns the orders that have an amount on any line. Each is a text of client and order number. */
function* ordersWithAmount({ keys, orderNumbers, amount }: OrderLines, amounts: Float64Array) {
  const found = new Set<string>();
  if (!orderNumbers || !amount) return found;
  yield* eachRow(amounts.length, (line) => {
    const isBlankCell = amount.knowledge[line] === knowledge.blank;
    if (!isBlankCell && !Number.isNaN(amounts[line]!) && orderNumbers.of[line]! >= 0)
      found.add(`${keys.of[line]} ${orderNumbers.of[line]}`);
  });
  return found;
}

/** Makes a function that returns whether a line has neither a date nor an amount, such as a blank row. */
function blankLines({ list, columns, days }: OrderLines): (line: number) => boolean {
  const cells = list.cells(columns.amount ?? columns.price!)!;
  return (line) => days.knowledge[line] === knowledge.blank && isBlank(cells[line]!);
}
