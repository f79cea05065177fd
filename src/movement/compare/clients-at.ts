import { lastLikelyDate } from '../../classifier/likely-date';
import { eachRow, type Sliced } from '../../classifier/slices';
import { addUpOrders, type OrderChoice } from '../../orders/clients/add-up-orders';
import type { AddedClient, AddedUp } from '../../orders/clients/added-client';
import type { OrderSheet } from '../../orders/order-sheet';
import { rounded } from '../../orders/read/decimals';
import { keyText } from '../../orders/read/keys';
import { isoDay } from '../../sheet/cells/excel-date';
import { SheetProblem } from '../../sheet/problem';
import type { Culture } from '../../sheet/text/culture';
import { beforeWindow, type ComparedDates } from '../dates';

/** A list of orders, and how to add it up. */
export interface OrdersToCompare {
  readonly sheets: readonly OrderSheet[];
  /** What was chosen for the sheet of clients. */
  readonly choice: Omit<OrderChoice, 'asOf'>;
  /** Today as an Excel serial number. */
  readonly today: number;
  readonly culture: Culture;
}

/** The clients of all orders up to a day, and their sales in the window that ends on that day. */
export interface ClientsAt {
  readonly day: number;
  readonly added: AddedUp;
  /** The row of each client among those of `added`. */
  readonly rows: ReadonlyMap<string, number>;
  /** Returns whether a client has an order in the window. */
  readonly isThere: (client: AddedClient) => boolean;
  /** Returns the sales of a client in the window. */
  readonly salesOf: (client: AddedClient) => number;
}

/**
 * Adds up the orders as they were on both dates.
 *
 * @returns undefined for the earlier date if the list has no order up to it
 * @throws SheetProblem if the orders cannot be read
 */
export function* clientsAtBoth(
  orders: OrdersToCompare,
  dates: ComparedDates,
): Sliced<{ readonly before?: ClientsAt; readonly after: ClientsAt }> {
  const known = new Map<number, AddedUp>();
  const after = yield* addedUpTo(orders, dates.to, known);
  const isEmpty = (day: number) => day < after.firstDay;
  const at = function* (day: number): Sliced<ClientsAt> {
    const added = yield* addedAt(orders, day, known);
    const outside = beforeWindow(day, dates);
    const earlier =
      outside === undefined || isEmpty(outside) ? undefined : yield* addedAt(orders, outside, known);
    const earlierRows = earlier && (yield* rowsByKey(earlier));
    const soldEarlier = (key: string) => earlier?.clients[earlierRows?.get(key) ?? -1]?.sales ?? 0;
    return {
      day,
      added,
      rows: yield* rowsByKey(added),
      isThere: ({ lastOrder }) => outside === undefined || (lastOrder !== undefined && lastOrder > outside),
      salesOf: ({ key, sales }) => rounded(sales - soldEarlier(keyText(key)), added.decimals),
    };
  };
  const ofAfter = yield* at(dates.to);
  return { after: ofAfter, ...(!isEmpty(dates.from) && { before: yield* at(dates.from) }) };
}

/**
 * Adds up the orders up to the later date.
 *
 * @throws SheetProblem if all orders are later
 */
function* addedUpTo(orders: OrdersToCompare, day: number, known: Map<number, AddedUp>): Sliced<AddedUp> {
  try {
    return yield* addedAt(orders, day, known);
  } catch (error) {
    if (!(error instanceof SheetProblem && error.code === 'unreadableOrders')) throw error;
    // Throws the same if the orders cannot be read for another reason.
    const { firstDay } = yield* addedAt(orders, lastLikelyDate, new Map());
    if (firstDay <= day) throw error;
    const { sheetName: sheet } = orders.sheets[0]!.range;
    throw new SheetProblem('noOrdersUpToSecond', { sheet, day: isoDay(day) });
  }
}

/** Adds up the orders up to a day. Leaves out later orders, whatever the user answered about them. */
function* addedAt(
  { sheets, choice, today, culture }: OrdersToCompare,
  asOf: number,
  known: Map<number, AddedUp>,
): Sliced<AddedUp> {
  const answers = { ...choice.answers, laterLines: 'leftOut' as const };
  const added = known.get(asOf) ?? (yield* addUpOrders(sheets, { ...choice, answers, asOf }, today, culture));
  known.set(asOf, added);
  return added;
}

function* rowsByKey({ clients }: AddedUp): Sliced<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>();
  yield* eachRow(clients.length, (row) => void rows.set(keyText(clients[row]!.key), row));
  return rows;
}
