import { knowledge } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { Settled } from '../ask/ask-about-orders';
import type { Keys } from '../read/keys';
import type { OrderLines } from '../read/read-lines';
import { addMonths, monthOf } from './calendar';
import { codeOf, type TreatedLines } from './treat-lines';

/** The figures of each client, by the number of the client. */
export interface ClientFigures {
  readonly orders: Int32Array;
  readonly sales: Float64Array;
  /** NaN if the profit of any line of the client is not known. */
  readonly profit: Float64Array;
  /** Days as Excel's serial numbers; infinite if the client has no order. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** The line of the first order; -1 if there is none. */
  readonly firstLine: Int32Array;
  readonly monthsActive: Int32Array;
  readonly lastYear: Float64Array;
  readonly yearBefore: Float64Array;
  /** How many lines of the client count. */
  readonly lines: Int32Array;
  /** The first day of the whole list, as Excel's serial number. */
  readonly firstDay: number;
}

/** Adds the lines up by client. Sums are exact to the last digit (Neumaier); the caller rounds them. */
export function* addUpLines(
  lines: OrderLines,
  keys: Keys,
  { treatment, amounts, asOf }: TreatedLines,
  profits: Float64Array,
  { orderIs, sameNumber }: Settled,
): Sliced<ClientFigures> {
  const clients = keys.cells.length;
  const [orders, firstLine] = [new Int32Array(clients), new Int32Array(clients).fill(-1)];
  const [monthsActive, counted] = [new Int32Array(clients), new Int32Array(clients)];
  const first = new Float64Array(clients).fill(Infinity);
  const last = new Float64Array(clients).fill(-Infinity);
  const [sales, profit, lastYear, yearBefore] = [1, 2, 3, 4].map(() => new Sums(clients)) as [
    Sums,
    Sums,
    Sums,
    Sums,
  ];
  const isNew = newEvents();
  const numberedDays = new Map<string, number>();
  /** Returns a number that only lines of the same order share; undefined for a line that is an order of its own. */
  const eventOf = (number: number, day: number | undefined) => {
    if (orderIs === 'day') return day;
    if (orderIs !== 'number' || number < 0) return undefined;
    if (sameNumber === 'one') return number;
    const event = `${number} ${day}`;
    const known = numberedDays.get(event) ?? numberedDays.size;
    numberedDays.set(event, known);
    return known;
  };
  const [yearAgo, twoYearsAgo] = [addMonths(asOf, -12), addMonths(asOf, -24)];
  const { days, orderNumbers } = lines;
  let firstDay = Infinity;
  yield* eachRow(treatment.length, (line) => {
    const kind = treatment[line]!;
    const client = keys.of[line]!;
    // Adds the profit even if the amount is on another line of the order, because each line has its own cost.
    if (client >= 0) profit.add(client, profits[line]!);
    if (kind !== codeOf.order && kind !== codeOf.refund) return;
    const day = days.knowledge[line] === knowledge.known ? days.values[line]! : undefined;
    counted[client]! += 1;
    sales.add(client, amounts[line]!);
    if (day !== undefined) {
      firstDay = Math.min(firstDay, day);
      if (day > yearAgo && day <= asOf) lastYear.add(client, amounts[line]!);
      else if (day > twoYearsAgo && day <= yearAgo) yearBefore.add(client, amounts[line]!);
    }
    if (kind === codeOf.refund) return;
    const number = orderNumbers?.of[line] ?? -1;
    const event = eventOf(number, day);
    if (event === undefined || isNew('event', client, event)) orders[client]! += 1;
    if (day === undefined) return;
    if (isNew('month', client, monthOf(day))) monthsActive[client]! += 1;
    if (day > last[client]!) last[client] = day;
    if (day < first[client]!) [first[client], firstLine[client]] = [day, line];
  });
  return {
    orders,
    sales: sales.all(),
    profit: profit.all(),
    first,
    last,
    firstLine,
    monthsActive,
    lastYear: lastYear.all(),
    yearBefore: yearBefore.all(),
    lines: counted,
    firstDay,
  };
}

/** Makes a function that returns whether an order or a month of a client is new, and remembers it. */
function newEvents() {
  const seen = { event: new Set<number>(), month: new Set<number>() };
  // More than any list has of orders, days or months, so that each pair of client and event gets a number of its own.
  const most = 4_000_000;
  return (kind: keyof typeof seen, client: number, event: number): boolean => {
    const pair = client * most + event;
    const before = seen[kind].size;
    return seen[kind].add(pair).size > before;
  };
}

/** Sums by client. `lost` holds the digits that adding binary numbers has dropped. */
class Sums {
  private readonly sum: Float64Array;
  private readonly lost: Float64Array;

  constructor(clients: number) {
    this.sum = new Float64Array(clients);
    this.lost = new Float64Array(clients);
  }

  add(client: number, number: number): void {
    const before = this.sum[client]!;
    const sum = before + number;
    this.lost[client]! +=
      Math.abs(before) >= Math.abs(number) ? before - sum + number : number - sum + before;
    this.sum[client] = sum;
  }

  all(): Float64Array {
    return this.sum.map((sum, client) => sum + this.lost[client]!);
  }
}
